import { defineConfig } from 'vitest/config';

const folders = ['unit', 'rules', 'lsp', 'cli', 'parity', 'corpus', 'mcp', 'packaging', 'fuzz', 'faults'];
const faked = 'tests/unit/client/start-in-time.test.ts';

// Nothing here keeps state between files, so the modules are loaded once a thread, not once a file; but one test fakes the clock.
const shared = { pool: 'threads' };
export default defineConfig({
  test: {
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
