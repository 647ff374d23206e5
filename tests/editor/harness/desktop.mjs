/** What `npm start` needs of the person's own computer: VS Code if it is installed, and the default browser. */
import { spawn } from 'node:child_process';
import { findProgram, mustRun } from './run.mjs';

const windows = process.platform === 'win32';

/** A desktop VS Code's command, if one is in PATH. */
export const findDesktopCode = () => findProgram('code', 'code-insiders', 'codium');

/** Opens a new window on a folder with the extension at work from its source folder. The command returns at once. */
export async function openInDesktopCode(program, folder, extension) {
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder];
  if (!windows) return mustRun('Opening VS Code', program, args);
  // On Windows `code` is a batch file, which only a shell runs.
  const quoted = [program, ...args].map((each) => `"${each}"`).join(' ');
  return mustRun('Opening VS Code', process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', `"${quoted}"`], {
    windowsVerbatimArguments: true,
  });
}

/** Asks the system to show an address. A machine without a screen or a browser is fine: the address is printed anyway. */
export function openInDefaultBrowser(address) {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (!screen || windows || !findProgram(opener)) return;
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
