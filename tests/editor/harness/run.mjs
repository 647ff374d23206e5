/** Running other programs: in the foreground until they end, or as a group of processes that can be ended together. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { onEnd, plainError } from './lifetime.mjs';

/**
 * Runs a program with its output on our own, and waits.
 * @param {import('node:child_process').SpawnOptions & { onText?: (text: string) => void }} options onText sees all output as well
 * @returns {Promise<number>} its exit code (1 when a signal ended it)
 */
export function run(program, args, { cwd, env = process.env, onText } = {}) {
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', onText ? 'pipe' : 'inherit', onText ? 'pipe' : 'inherit'],
  });
  for (const stream of ['stdout', 'stderr']) {
    child[stream]?.on('data', (bytes) => {
      process[stream].write(bytes);
      onText(String(bytes));
    });
  }
  return new Promise((resolve, reject) => {
    onEnd(() => endChild(child));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Asks a child to end, and waits: it has folders and servers of its own to clear away. */
export async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** As {@link run}, but an exit code other than 0 is an error that names `what` failed. */
export async function mustRun(what, program, args, options) {
  const code = await run(program, args, options);
  if (code !== 0) throw plainError(`${what} failed (exit code ${code}): ${program} ${args.join(' ')}`);
}

/** npm as a program and leading arguments: its script run by this Node where npm started us, which needs no shell on Windows. */
export function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  if (process.platform !== 'win32') return ['npm'];
  return [process.execPath, path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}

/** The full path of the first of these programs that PATH holds. */
export function findProgram(...names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      for (const ending of endings) {
        const file = path.join(folder, name + ending);
        if (folder && isExecutable(file)) return file;
      }
    }
  }
  return undefined;
}

/** Whether a file is there and may be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends a detached child with all its descendants: asks, and after five seconds insists.
 * @param {import('node:child_process').ChildProcess} child started with `detached: true`
 */
export async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(insist);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already, which is what was wanted.
  }
}
