import { spawn } from 'node:child_process';
import { run } from '../../../server/cli/run';
import type { Files } from '../../../server/workspace/index';
import { nodeFiles } from '../../../server/workspace/node/index';
import type { Result, Row } from './row';

/** Nothing of the machine's own language, colours and git settings gets in. */
const plainEnvironment = {
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const bytesOf = (text: string | Uint8Array = ''): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

export interface InProcessOptions {
  readonly isTTY?: boolean;
  readonly version?: () => string;
  readonly languageServer?: string;
  /** Called with its URI when a file has been read. */
  readonly onRead?: (uri: string) => void;
}

/** The disk, with somebody who looks on. */
function watched(onRead: (uri: string) => void): Files {
  const files = nodeFiles();
  return {
    ...files,
    async read(uri) {
      const result = await files.read(uri);
      onRead(uri);
      return result;
    },
  };
}

/** The command in this process. */
export async function callInProcess(row: Row, folder: string, options: InProcessOptions = {}): Promise<Result> {
  const {
    isTTY = false,
    version = () => '0.0.0',
    languageServer = '/no/language/server',
    onRead = () => undefined,
  } = options;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await run(row.args, {
    cwd: folder,
    stdin: async () => bytesOf(row.stdin),
    stdout: { write: (text) => void stdout.push(text) },
    stderr: { write: (text) => void stderr.push(text) },
    env: { ...plainEnvironment, ...row.env },
    isTTY,
    files: watched(onRead),
    version,
    startLanguageServer: () => Promise.reject(new Error('the table starts no language server')),
    startMcpServer: () => Promise.reject(new Error('the table starts no server for assistants')),
    languageServer,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** The bundle as a process of its own. */
export function callBundle(cli: string, row: Row, folder: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...row.args], {
      cwd: folder,
      env: { ...plainEnvironment, ...row.env },
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, ...output }));
    // A command that reads no input may be gone before all of it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytesOf(row.stdin));
  });
}
