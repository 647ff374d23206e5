import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** A program that speaks like the language server proper. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Megabytes. A child that needs more ends itself, and only itself; the largest real cases need a fifth of it. */
const heap = 512;
/** Megabytes. The engine would make it smaller with the heap, and then tidies up more often; a larger one is never given back. */
const nursery = 8;

/** The language server proper, which stands beside the supervisor. */
export const languageServer: Command = {
  program: process.execPath,
  args: [
    `--max-old-space-size=${heap}`,
    `--max-semi-space-size=${nursery}`,
    path.join(__dirname, 'child.cjs'),
    '--supervised',
  ],
};

/**
 * Starts a child: messages on standard input and output, what it works on over the fourth stream. The fifth asks
 * for processor time, and ends with this process; a child notices both even while it is busy.
 */
export function startProcess({ program, args }: Command, isSpare: boolean): ChildProcess {
  return spawn(program, isSpare ? [...args, '--spare'] : args, {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe', 'pipe'],
    // Within VS Code the program is VS Code itself, which is a Node only when told so.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    windowsHide: true,
  });
}
