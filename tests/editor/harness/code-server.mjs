/** Starts and ends a VS Code server that only this machine can reach, with folders of its own. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onEnd, plainError } from './lifetime.mjs';
import { codeServer, codeServerNode } from './paths.mjs';
import { endGroup, mustRun } from './run.mjs';

const secondsToStart = 60;

/** A quiet window: nothing but the folder, its text, and what the extension shows. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  // In the browser VS Code saves by itself; the tests must leave the files they open as they are.
  'files.autoSave': 'off',
};

/**
 * @typedef {object} CodeServer
 * @property {string} authority `127.0.0.1:PORT`
 * @property {(folder: string, payload?: [string, string][]) => string} address of a window on a folder
 * @property {(path: string) => string} remote a path of this machine as the workbench names it
 * @property {() => string} log the last of what the server printed
 * @property {Promise<void>} ended
 */

/**
 * @param {object} options
 * @param {string} options.userData folder for settings and state; made if absent
 * @param {string} options.extensions folder of installed extensions
 * @param {number} [options.port] any free one if absent
 * @param {object} [options.settings] user settings beside the quiet ones
 * @param {boolean} [options.keepSettings] leave a settings file that is there as it is
 * @param {boolean} [options.testDriver] let the address name an extension under development and its tests
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({
  userData,
  extensions,
  port = 0,
  settings,
  keepSettings = false,
  testDriver = false,
}) {
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  const settingsFile = path.join(userData, 'User', 'settings.json');
  if (!keepSettings || !existsSync(settingsFile))
    writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const args = [
    ...common(userData, extensions),
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
    ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  const child = spawn(codeServerNode, args, {
    env: environment(userData),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onEnd(() => endGroup(child));
  const { authority, log } = await listening(child);
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const address = (folder, payload) => {
    const query = new URLSearchParams({ folder });
    if (payload) query.set('payload', JSON.stringify(payload));
    return `http://${authority}/?${query}`;
  };
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { authority, address, remote, log, ended };
}

/** Installs a packaged extension into a folder of extensions. */
export async function installVsix(vsix, { userData, extensions }) {
  const args = [...common(userData, extensions), '--install-extension', vsix, '--force'];
  mkdirSync(userData, { recursive: true });
  await mustRun('Installing the extension', codeServerNode, args, { env: environment(userData) });
}

function common(userData, extensions) {
  // A configuration file of its own: otherwise code-server writes one into the home folder.
  const configuration = path.join(userData, 'code-server.yaml');
  mkdirSync(userData, { recursive: true });
  writeFileSync(configuration, '');
  const entry = path.join(codeServer, 'out', 'node', 'entry.js');
  return [entry, '--config', configuration, '--user-data-dir', userData, '--extensions-dir', extensions];
}

function environment(userData) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|npm_)/.test(name));
  return {
    ...Object.fromEntries(inherited),
    PATH: path.dirname(codeServerNode) + path.delimiter + process.env.PATH,
    XDG_CONFIG_HOME: userData,
    XDG_DATA_HOME: userData,
    // No gallery: the server must not look anything up outside this machine.
    EXTENSIONS_GALLERY: '{}',
  };
}

/** Waits for the line that says where the server listens. */
function listening(child) {
  let printed = '';
  const log = () => printed.split('\n').slice(-40).join('\n');
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(plainError(`VS Code's server ${why}. It printed:\n${log()}`));
    const late = setTimeout(() => fail(`was not up after ${secondsToStart} seconds`), secondsToStart * 1000);
    const onText = (bytes) => {
      printed = (printed + bytes).slice(-100_000);
      const authority = printed.match(/HTTP server listening on http:\/\/([^/\s]+)/)?.[1];
      if (!authority) return;
      clearTimeout(late);
      resolve({ authority, log });
    };
    child.stdout.on('data', onText);
    child.stderr.on('data', onText);
    child.on('error', reject);
    child.on('exit', (code) => fail(`ended with exit code ${code}`));
  });
}
