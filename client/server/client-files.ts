import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileKindResult,
  type FileParams,
  fileKindRequest,
  type ReadFileResult,
  readFileRequest,
} from '../../server/protocol';
import { decodeText } from './decode-text';

/** Above this a file is refused instead of being sent to the server. */
const mostBytes = 1024 * 1024;

/** Lets the server see files through the editor: the web and virtual workspaces have no other file system. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, (params: FileParams): Promise<ReadFileResult> => readFile(params.uri));
  client.onRequest(fileKindRequest, (params: FileParams): Promise<FileKindResult> => fileKind(params.uri));
}

async function readFile(address: string): Promise<ReadFileResult> {
  const uri = vscode.Uri.parse(address, true);
  // A configuration that is being edited takes effect at once; all else is read as it was saved.
  const edited = vscode.workspace.textDocuments.find((document) => document.isDirty && isSame(document.uri, uri));
  if (edited?.uri.path.endsWith('/casewright.yaml')) return { text: edited.getText() };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostBytes) return { problem: vscode.l10n.t('The file is too large ({0} bytes).', size) };
    const text = decodeText(await vscode.workspace.fs.readFile(uri));
    return text === undefined ? { problem: vscode.l10n.t('The file is not UTF-8 text.') } : { text };
  } catch (error) {
    return isMissing(error) ? {} : { problem: messageOf(error) };
  }
}

async function fileKind(address: string): Promise<FileKindResult> {
  try {
    const { type } = await vscode.workspace.fs.stat(vscode.Uri.parse(address, true));
    if (type & vscode.FileType.Directory) return { kind: 'directory' };
    return { kind: type & vscode.FileType.File ? 'file' : 'none' };
  } catch {
    return { kind: 'none' };
  }
}

function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
