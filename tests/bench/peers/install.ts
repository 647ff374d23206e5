import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, peerModules } from '../paths';
import { runCommand } from '../processes/command';

const here = import.meta.dirname;
const manifest = ['package.json', 'package-lock.json', '.npmrc'];
/** Inside node_modules, so that whoever removes node_modules removes the claim that it is complete. */
const stampFile = path.join(peerModules, '.casewright-installed');

/**
 * Installs the peers at the versions of the lock file unless they are there.
 * @returns why there are none, where they cannot be installed
 */
export async function installPeers(): Promise<string | undefined> {
  mkdirSync(cache, { recursive: true });
  copyFileSync(path.join(here, remarkServer), path.join(cache, remarkServer));
  const lock = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return undefined;
  for (const name of manifest) copyFileSync(path.join(here, name), path.join(cache, name));
  console.error('Installing the tools to measure beside from npm (about 140 MB on disk; once only) ...');
  const [program, ...leading] = npm();
  const args = [...leading, 'ci', '--ignore-scripts', '--loglevel=error'];
  try {
    const ran = await runCommand({ program, args, cwd: cache }, { keepsOutput: true });
    if (ran.code !== 0) return `npm ci failed: ${tellingLine(ran.stderr)}`;
  } catch (error) {
    return `npm cannot be started: ${error instanceof Error ? error.message : error}`;
  }
  makeExecutable();
  writeFileSync(stampFile, lock);
  return undefined;
}

/** A server that is a file of ours beside the packages that it imports. */
export const remarkServer = 'remark-language-server.mjs';

/** rumdl's own program, without the Node script that starts it: the stricter thing to be measured beside. */
export function rumdlProgram(): string | undefined {
  const scope = path.join(peerModules, '@rumdl');
  const name = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl';
  if (!existsSync(scope)) return undefined;
  const prefix = `cli-${process.platform}-${process.arch}`;
  const packages = readdirSync(scope).filter((one) => one === prefix || one.startsWith(`${prefix}-`));
  return packages.map((one) => path.join(scope, one, name)).find((file) => existsSync(file));
}

/** The version of a package as it is installed. */
export function peerVersion(name: string): string | undefined {
  const file = path.join(peerModules, name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

/** What npm says first that is neither a warning nor a code. */
function tellingLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  const said = lines.map((line) => line.replace('npm error', '').trim());
  return said.find((line) => line !== '' && !line.startsWith('code ')) ?? 'it does not say why';
}

/** The script that starts rumdl would do this. */
function makeExecutable(): void {
  const program = rumdlProgram();
  if (program) chmodSync(program, 0o755);
}

/** npm's script run by this Node where npm started us, which needs no shell on Windows. */
function npm(): [string, ...string[]] {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  if (process.platform !== 'win32') return ['npm'];
  return [process.execPath, path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}
