/** The two kinds of VS Code that the packaged extension has to work in, each with the VSIX installed and a folder open. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installVsix, quietSettings, startCodeServer } from './code-server.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { vsixFile } from './paths.mjs';
import { startWebCode } from './web-code.mjs';
import { unzip } from './zip.mjs';

/** @type {Record<string, (folder: string) => Promise<{ address: string, log: () => string }>>} */
export const hosts = {
  async node(folder) {
    const folders = { userData: temporaryFolder('user'), extensions: temporaryFolder('extensions') };
    await installVsix(vsixFile, folders);
    const server = await startCodeServer(folders);
    return { address: server.address(folder), log: server.log };
  },

  async web(folder) {
    const extensions = temporaryFolder('extensions');
    unzip(vsixFile, path.join(extensions, 'casewright'));
    // It has no user settings to be written beforehand; the folder's own do as well.
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(quietSettings));
    const extension = path.join(extensions, 'casewright', 'extension');
    const { address } = await startWebCode({ extensionDevelopmentPath: extension, folderPath: folder });
    return { address, log: () => '(VS Code for the Web keeps no log)' };
  },
};
