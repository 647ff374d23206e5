import { defineConfig } from 'vitest/config';

/** The tests that stand for what is mutated: quick ones, since each mutant runs them. */
export default defineConfig({
  test: {
    include: ['tests/unit/core/apply.test.ts', 'tests/unit/core/guard/**/*.test.ts', 'tests/unit/card/**/*.test.ts'],
  },
});
