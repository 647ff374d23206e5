import { readFileSync } from 'node:fs';

/** Only Linux tells of other processes' memory without a tool of its own. */
export const memoryIsMeasuredHere = process.platform === 'linux';
export const onlyOnLinux = 'not measured here: it takes /proc, as on Linux';

/**
 * The same for a process with all that it started: a language server may leave its work to others. The peaks of all are added
 * up, whether they were reached together or not, so that nobody's is told too small.
 */
export function memoryOfFamily(pid: number): { readonly now: number; readonly peak: number } | undefined {
  const all = family(pid).flatMap((member) => memoryOf(member) ?? []);
  if (all.length === 0) return undefined;
  return {
    now: all.reduce((sum, { now }) => sum + now, 0),
    peak: all.reduce((sum, { peak }) => sum + peak, 0),
  };
}

/** Resident memory of a process in MB, as it is and as it was at its highest; undefined once the process is gone. */
function memoryOf(pid: number): { readonly now: number; readonly peak: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const now = megabytes(status, 'VmRSS');
    const peak = megabytes(status, 'VmHWM');
    return now === undefined || peak === undefined ? undefined : { now, peak };
  } catch {
    return undefined;
  }
}

function megabytes(status: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
  return found === undefined ? undefined : Number(found) / 1024;
}

/** A process and all that it started, as far as they are still there. */
export function family(pid: number): readonly number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return [pid, ...children.flatMap(family)];
  } catch {
    return [pid];
  }
}

/**
 * Follows the memory of a process and its descendants until it is told to stop. The kernel's own peak is taken for the
 * process itself; what descendants add is sampled.
 */
export class MemorySampler {
  #own = 0;
  #sum = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly pid: number) {
    this.#sample();
    this.#timer = setInterval(() => this.#sample(), 20);
  }

  /** @returns the peak in MB */
  stop(): number {
    clearInterval(this.#timer);
    return Math.max(this.#own, this.#sum);
  }

  #sample(): void {
    let sum = 0;
    for (const pid of family(this.pid)) {
      const memory = memoryOf(pid);
      if (!memory) continue;
      sum += memory.now;
      if (pid === this.pid) this.#own = memory.peak;
    }
    this.#sum = Math.max(this.#sum, sum);
  }
}
