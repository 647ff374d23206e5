import { spawn } from 'node:child_process';
import path from 'node:path';

const preload = path.resolve(import.meta.dirname, '../preload/index.cjs');

/** One of the acts of `preload/acts.cjs`. */
export type Fault =
  | { readonly act: 'count'; readonly log: string }
  | { readonly act: 'kill'; readonly at: number; readonly inside?: boolean }
  | { readonly act: 'fail'; readonly at: number; readonly code: string; readonly lasting?: boolean }
  | { readonly act: 'short'; readonly at: number; readonly most: number }
  | { readonly act: 'meanwhile'; readonly at: number; readonly does: readonly Meanwhile[] };

export type Meanwhile =
  | readonly ['write' | 'replace', file: string, text: string]
  | readonly ['remove', file: string]
  | readonly ['chmod', file: string, mode: number];

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd: string;
  readonly fault?: Fault;
  /** A program that runs the command in its turn, with its arguments: `['sh', '-c', '…']`. */
  readonly within?: readonly string[];
  /** Whose process it is; only an administrator may say so. */
  readonly uid?: number;
  /** Told of the process as soon as it runs. */
  readonly started?: (child: ReturnType<typeof spawn>) => void;
}

/** Nothing of the machine's own language and colours gets in. */
const environment = (call: Call): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  ...(call.fault && { CASEWRIGHT_FAULT: JSON.stringify({ folder: call.cwd, ...call.fault }) }),
});

/** Runs the real program, as people get it, in a process of its own. */
export function runProgram(program: string, args: readonly string[], call: Call): Promise<Ended> {
  const { cwd, fault, within = [], uid, started } = call;
  const [command = '', ...rest] = [
    ...within,
    process.execPath,
    ...(fault ? ['--require', preload] : []),
    program,
    ...args,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd,
      env: environment(call),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid, gid: uid }),
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
    started?.(child);
  });
}
