import { expect, it } from 'vitest';
import { callInProcess, type InProcessOptions } from './support/doors';
import { inFolder } from './support/folder';
import type { Row } from './support/row';
import { clean, placeholders, unfinished } from './support/texts';

const call = (row: Omit<Row, 'name' | 'code'>, options: InProcessOptions) =>
  inFolder(row, (folder) => callInProcess({ name: '', code: 0, ...row }, folder, options));

const files = { ...placeholders, 'a.md': unfinished };
const colour = '\u001b[';

it('a terminal gets colours', async () => {
  const { stdout } = await call({ args: ['lint'], files }, { isTTY: true });
  expect(stdout).toContain(colour);
});

it('a terminal gets none where NO_COLOR is set', async () => {
  const { stdout } = await call({ args: ['lint'], files, env: { NO_COLOR: '1' } }, { isTTY: true });
  expect(stdout).not.toContain(colour);
});

it('JSON is never coloured', async () => {
  const { stdout } = await call({ args: ['lint', '--format=json'], files }, { isTTY: true });
  expect(stdout).not.toContain(colour);
});

it('a terminal without UTF-8 gets a matrix of letters', async () => {
  const row = { args: ['coverage'], files: { 'a.md': clean }, env: { LANG: 'C' } };
  const { stdout } = await call(row, { isTTY: true });
  expect(stdout).toMatch(
    /\n [AP?-] {2}.* {3}a\.md\n\nA declared {3}P declared in part {3}\? suggested only {3}- open\n/,
  );
});

it('a file gets the signs all the same', async () => {
  const { stdout } = await call({ args: ['coverage'], files: { 'a.md': clean }, env: { LANG: 'C' } }, { isTTY: false });
  expect(stdout).toContain('● declared');
});

it('a defect is one line that says where to report it', async () => {
  const version = () => {
    throw new TypeError('no version\nat all');
  };
  const { code, stderr } = await call({ args: ['rules'] }, { version });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^casewright: TypeError: no version at all; this is a defect, please report it .+https:.+\n$/);
});
