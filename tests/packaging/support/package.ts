import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installPackage } from '../../cli/support/bundle';

/** The command as `npm pack` makes it. */
export interface PackedCommand {
  /** The packed file. */
  readonly tarball: string;
  readonly version: string;
  /** A folder that goes away with it. */
  readonly home: string;
  remove(): void;
}

/** npm beside this Node, which works the same on every system. */
export const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', [...args, '--offline', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Packs a fresh bundle of the command. Scripts are not run: they would build the project, of which only the result is there. */
export async function packCommand(): Promise<PackedCommand> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casewright-packed-'));
  cpSync((await installPackage()).folder, folder, { recursive: true });
  const [{ filename }] = JSON.parse(npm(folder, 'pack', '--json', '--ignore-scripts'));
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const home = path.join(folder, 'home');
  mkdirSync(home);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { tarball: path.join(folder, filename), version, home, remove };
}
