import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const folders = ['unit', 'rules', 'lsp', 'cli', 'parity', 'corpus', 'mcp', 'packaging', 'fuzz', 'faults'];
const faked = 'tests/unit/client/start-in-time.test.ts';
const longest = ['tests/cli/table-process.test.ts', 'tests/fuzz/server.test.ts'];

/**
 * Vitest begins with the longest texts, and these are short: begun last, one would keep a processor waiting for the other.
 * A file that loads its own modules comes last, since the thread that goes on with it forgets all others.
 */
class LongestFirst extends BaseSequencer {
  async sort(files) {
    const isLong = ({ moduleId }) => longest.some((name) => moduleId.endsWith(name));
    const place = (file) => (isLong(file) ? 0 : file.moduleId.endsWith(faked) ? 2 : 1);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}

// Nothing here keeps state between files, so the modules are loaded once a thread, not once a file; but one test fakes the clock.
const shared = { pool: 'threads', globalSetup: 'tests/helpers/run-folder.ts' };
export default defineConfig({
  test: {
    // Vitest would leave one of two processors idle whenever a test works in its own thread, which most do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'all',
          isolate: false,
          include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
          exclude: [faked],
        },
      },
      { test: { ...shared, name: 'clock', include: [faked] } },
    ],
  },
});
