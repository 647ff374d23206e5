import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Heap } from './tidy-up';

/** The memory of this process of Node, of which texts that are sent or received are a part that stands outside the engine's own. */
export function nodeHeap(): Heap {
  let collector: NodeJS.GCFunction | undefined;
  return {
    used() {
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
    collect() {
      collector ??= exposedCollector();
      // What is left stands scattered over pages that are half empty: moved together, it takes less than half of the room.
      setFlagsFromString('--compact-on-every-full-gc');
      collector?.();
      setFlagsFromString('--no-compact-on-every-full-gc');
      // Gives back the room for what is young, too; to engines that do not know it (Node 20) it is a glance that frees nothing more.
      collector?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    },
  };
}

/** There is one only in contexts that were made after the engine was asked for it. */
function exposedCollector(): NodeJS.GCFunction | undefined {
  setFlagsFromString('--expose-gc');
  return runInNewContext('globalThis.gc');
}
