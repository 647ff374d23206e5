import { expect, it } from 'vitest';
import { client, editor } from './support';

it('tells an editor that pulls what it can do', async () => {
  const { initialized } = await editor();
  expect(initialized.capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
    diagnosticProvider: { identifier: 'casewright', interFileDependencies: true, workspaceDiagnostics: false },
    completionProvider: { triggerCharacters: [':', ' ', '-', '#', '!', '[', '{', ','] },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.casewright'] },
    codeLensProvider: {},
    inlayHintProvider: true,
    documentLinkProvider: {},
    executeCommandProvider: { commands: ['casewright.server.openDocs', 'casewright.server.check'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

it('does not offer pulling to an editor that cannot', async () => {
  const { initialized } = await client();
  expect(initialized.capabilities.diagnosticProvider).toBeUndefined();
});

it('asks to be told of settings and files where the editor can be asked', async () => {
  const { registered } = await editor();
  // Changes of the folders come unasked: the server says so in its capabilities.
  expect([await registered.take(), await registered.take()].sort()).toEqual([
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
  const plain = await client();
  await plain.roundTrip();
  expect(plain.registered.takeAll()).toEqual([]);
});

it('refuses to begin twice', async () => {
  const { connection } = await editor();
  await expect(connection.sendRequest('initialize', { capabilities: {} })).rejects.toThrow('Already initialized');
});
