/** The two kinds of VS Code that the packaged extension has to work in, each with the VSIX installed and a folder open. */
import path from 'node:path';
import { installVsix, startCodeServer } from './code-server.mjs';
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
    const extension = path.join(extensions, 'casewright', 'extension');
    const { address } = await startWebCode({ extensionDevelopmentPath: extension, folderPath: folder });
    return { address, log: () => '(VS Code for the Web keeps no log)' };
  },
};
