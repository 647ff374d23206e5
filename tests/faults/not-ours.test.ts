import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callInProcess } from '../cli/support/doors';
import { clean } from '../cli/support/texts';
import { atDesk, type Desk, texts } from './support/desk';
import { judge, snapshotOf } from './support/snapshot';

/** What somebody has put there, and means to keep. */
const theirs: Readonly<Record<string, Uint8Array | string>> = {
  'photo.json': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  'letter.pdf': Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
  'story.docx': Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'),
  'notes.txt': 'Call Ana on Monday.\n',
  'card.html': new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  'list.json': '["my own list"]\n',
};
const desk: Desk = (folder) => {
  texts(folder);
  for (const [name, content] of Object.entries(theirs)) writeFileSync(path.join(folder, name), content);
};

/** Calls that name a file of somebody's by mistake, and what is said of it. */
const mistakes: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['photo.json', ['lint', '--format', 'json=photo.json']],
  ['letter.pdf', ['lint', '--format', 'markdown=letter.pdf']],
  ['story.docx', ['lint', '--format', 'markdown=story.docx']],
  ['clean.md', ['lint', '--format', 'markdown=clean.md']],
  ['casewright.yaml', ['lint', '--format', 'stylish=casewright.yaml']],
  ['notes.txt', ['lint', '--cache-location', 'notes.txt']],
  ['clean.md', ['lint', '--cache-location', 'clean.md']],
  ['list.json', ['lint', '--baseline', 'list.json', '--update']],
  ['story.docx', ['lint', '--baseline', 'story.docx', '--update']],
  ['private.md', ['card', 'private.md', '--output', 'private.md']],
  ['notes.txt', ['card', 'private.md', '--output', 'notes.txt']],
  ['card.html', ['card', 'private.md', '--output', 'card.html']],
  ['private.md', ['new', 'private.md']],
];

describe('what is not ours is never overwritten', () => {
  it.each(mistakes)('%s: %j', async (name, args) => {
    await atDesk(desk, async (folder) => {
      const before = snapshotOf(folder);
      const { code, stderr } = await callInProcess({ name, args, code: 2 }, folder);
      expect(stderr).toMatch(new RegExp(`^casewright: ${name}: .+; .+$`, 'm'));
      expect(code).toBe(2);
      expect(judge(snapshotOf(folder), before, before)).toMatchObject({ lost: [], torn: [], litter: [] });
      expect(snapshotOf(folder)).toEqual(before);
    });
  });

  it('what an earlier run wrote is written anew', async () => {
    await atDesk(desk, async (folder) => {
      const report = path.join(folder, 'report.txt');
      const args = ['lint', '--format', 'stylish=report.txt', '--cache-location', 'results', 'unfinished.md'];
      await callInProcess({ name: 'first', args, code: 1 }, folder);
      const first = readFileSync(report, 'utf8');
      expect(first).toMatch(/placeholder-text/);
      writeFileSync(path.join(folder, 'unfinished.md'), clean);
      await callInProcess({ name: 'second', args, code: 0 }, folder);
      expect(readFileSync(report, 'utf8')).toMatch(/^No findings/);
    });
  });
});
