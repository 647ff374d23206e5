import { spawn } from 'node:child_process';
import { cpuOfEndedChildren } from './cpu';
import { MemorySampler, memoryIsMeasuredHere } from './memory';

/** A program to run to its end. Paths are absolute. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export interface Ran {
  readonly code: number | null;
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** Peak resident memory in MB, with descendants; absent where it cannot be measured. */
  readonly peak?: number;
  /** Time on processors in ms, with descendants; absent where it cannot be measured. */
  readonly cpu?: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command once. Its output goes nowhere unless it is asked for, so that no tool pays for being read.
 * @throws Error where the program cannot be started
 */
export function runCommand(
  { program, args, cwd }: Command,
  { keepsOutput = false, watchesMemory = false } = {},
): Promise<Ran> {
  const stream = keepsOutput ? 'pipe' : 'ignore';
  return new Promise((resolve, reject) => {
    const cpuBefore = cpuOfEndedChildren();
    const began = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', stream, stream], env: environment });
    const sampler =
      watchesMemory && memoryIsMeasuredHere && child.pid !== undefined ? new MemorySampler(child.pid) : undefined;
    const printed = { stdout: '', stderr: '' };
    child.stdout?.on('data', (bytes) => {
      printed.stdout += bytes;
    });
    child.stderr?.on('data', (bytes) => {
      printed.stderr += bytes;
    });
    child.on('error', (error) => {
      sampler?.stop();
      reject(error);
    });
    child.on('close', (code) => {
      const milliseconds = performance.now() - began;
      const peak = sampler?.stop();
      // One command runs at a time: all that was added is this one's.
      const cpu = cpuBefore === undefined ? undefined : (cpuOfEndedChildren() ?? cpuBefore) - cpuBefore;
      const measured = { ...(peak !== undefined && { peak }), ...(cpu !== undefined && { cpu }) };
      resolve({ code, milliseconds, ...printed, ...measured });
    });
  });
}

/** What started us must not change what is measured: npm and tsx leave options for Node behind. */
const environment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|ESBUILD_|TSX_)/i.test(name)),
);
export const cleanEnvironment = environment;
