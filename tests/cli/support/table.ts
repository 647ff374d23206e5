import { describe, expect, it } from 'vitest';
import { baseline } from '../rows/baseline';
import { calls } from '../rows/calls';
import { card } from '../rows/card';
import { changed } from '../rows/changed';
import { config } from '../rows/config';
import { coverage } from '../rows/coverage';
import { fixing } from '../rows/fixing';
import { gates } from '../rows/gates';
import { lintCases } from '../rows/lint-cases';
import { lintConfiguration } from '../rows/lint-configuration';
import { lintOutput } from '../rows/lint-output';
import { lintPaths } from '../rows/lint-paths';
import { reports } from '../rows/reports';
import { rules } from '../rows/rules';
import { scale } from '../rows/scale';
import { stdin } from '../rows/stdin';
import { writing } from '../rows/writing';
import { inFolder } from './folder';
import type { Expected, Result, Row } from './row';

const table = {
  lintPaths,
  lintCases,
  lintOutput,
  lintConfiguration,
  stdin,
  reports,
  gates,
  fixing,
  baseline,
  changed,
  coverage,
  card,
  rules,
  writing,
  config,
  scale,
  calls,
};

function check(text: string, expected: Expected = ''): void {
  if (typeof expected === 'string') expect(text).toBe(expected);
  else if (expected instanceof RegExp) expect(text).toMatch(expected);
  else expected(text);
}

/** Runs every row of the table through one door; each door has a file of its own, so that they can run side by side. */
export function runTable(door: string, call: (row: Row, folder: string) => Promise<Result>): void {
  describe.concurrent(door, () => {
    describe.each(Object.entries(table))('%s', (_group, rows) => {
      it.each(rows)('$name', async (row) => {
        await inFolder(row, async (folder) => {
          const { code, stdout, stderr } = await call(row, folder);
          check(stderr, row.stderr);
          check(stdout, row.stdout);
          expect(code).toBe(row.code);
          expect(`${stdout}${stderr}`).not.toMatch(/^ +at .+:\d+:\d+\)?$/m);
          row.after?.(folder);
        });
      });
    });
  });
}
