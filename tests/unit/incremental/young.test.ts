import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const program = path.join(import.meta.dirname, 'versions-left.ts');
/** Nothing is collected beside the program, at moments that depend on what else the machine has to do. */
const flags = ['--expose-gc', '--single-threaded-gc', '--no-incremental-marking', '--import', 'tsx'];

it('frees each version of a text once the next one is there, without a full collection', { timeout: 60_000 }, () => {
  const printed = execFileSync(process.execPath, [...flags, program], { cwd: root, encoding: 'utf8' });
  const [left, held] = JSON.parse(printed) as readonly [number, number];
  expect(held).toBeGreaterThan(1_000_000);
  expect(left).toBeLessThan(held / 2);
});
