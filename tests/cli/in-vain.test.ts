import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { casewright } from './scale/support';
import { inFolder } from './support/folder';
import { placeholders, unfinished } from './support/texts';

// Many texts, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const count = 60;
const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, unfinished]));

/** Runs with a reader that goes away at the first line; gives what was printed nevertheless, a finding a line. */
async function printedFor(folder: string, ...args: string[]): Promise<number> {
  let lines = 0;
  let leave: () => void = () => undefined;
  const stdout = {
    closed: new Promise<void>((resolve) => {
      leave = resolve;
    }),
    write(text: string) {
      if (text === '') return;
      lines++;
      leave();
    },
  };
  await casewright(folder, ['lint', '--format=jsonl', ...args], { stdout });
  return lines;
}

it('a run whose reader has gone ends', async () => {
  await inFolder({ files: { ...placeholders, ...files } }, async (folder) => {
    const lines = await printedFor(folder);
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThan(count);
  });
});

it.each([
  ['a report in a file', ['--format=jsonl=all.jsonl'], 'all.jsonl'],
  ['a baseline', ['--baseline=all.json', '--update'], 'all.json'],
])('unless it is also asked for %s', async (_, args, name) => {
  await inFolder({ files: { ...placeholders, ...files } }, async (folder) => {
    await printedFor(folder, ...args);
    const written = readFileSync(path.join(folder, name), 'utf8');
    expect([...written.matchAll(/"[0-9]+\.md"/g)]).toHaveLength(count);
  });
});

it('unless it is also asked for a cache', async () => {
  await inFolder({ files: { ...placeholders, ...files } }, async (folder) => {
    await printedFor(folder, '--cache');
    const { stderr } = await casewright(folder, ['lint', '--cache', '--timing']);
    expect(stderr).toMatch(/texts read: 0\n/);
  });
});
