import { expect, it, vi } from 'vitest';
import { nodeFiles } from '../../../server/workspace/node/index';
import { inFolder } from '../support/folder';
import { placeholders, unfinished } from '../support/texts';
import { casewright } from './support';

// Many runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** The most texts that a run over so many files held at once: read, and not yet reported. */
async function mostHeld(count: number, args: readonly string[]): Promise<number> {
  const texts = Array.from({ length: count }, (_, index) => [`story-${index}.md`, unfinished]);
  return inFolder({ files: { ...placeholders, ...Object.fromEntries(texts) } }, async (folder) => {
    const disk = nodeFiles();
    let [read, reported, most] = [0, 0, 0];
    const files = {
      ...disk,
      async read(uri: string) {
        if (uri.endsWith('.md')) most = Math.max(most, ++read - reported);
        return disk.read(uri);
      },
    };
    // One finding in each text, and one line for each finding.
    const stdout = {
      write(text: string) {
        if (text !== '') reported++;
      },
    };
    await casewright(folder, ['lint', '--format=jsonl', ...args], { files, stdout });
    expect([read, reported]).toEqual([count, count]);
    return most;
  });
}

it.each([[[]], [['--cache']], [['--timing']]])('holds as many texts for 80 files as for 20 (%j)', async (args) => {
  const few = await mostHeld(20, args);
  expect(few).toBeLessThanOrEqual(8);
  expect(await mostHeld(80, args)).toBe(few);
});
