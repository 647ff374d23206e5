import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { ofShard } from '../../../server/cli/shard/shard';
import { scratchCases } from '../support/corpus';
import { inFolder } from '../support/folder';
import { onlyRules } from '../support/texts';
import { casewright } from './support';

// Many runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const names = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `cases/story-${index}.md` }));
const shardsOf = (items: readonly { name: string }[], count: number) =>
  Array.from({ length: count }, (_, index) => ofShard(items, { index: index + 1, count }));

it.each([
  [0, 3],
  [1, 3],
  [10, 1],
  [10, 3],
  [100, 7],
  [5, 9],
])('%i items in %i shards: each once, sizes alike, the order kept', (size, count) => {
  const items = names(size);
  const shards = shardsOf(items, count);
  expect(shards.flat().sort((one, other) => items.indexOf(one) - items.indexOf(other))).toEqual(items);
  const sizes = shards.map((shard) => shard.length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  for (const shard of shards) {
    expect(shard.map((item) => items.indexOf(item))).toEqual(
      shard.map((item) => items.indexOf(item)).sort((a, b) => a - b),
    );
  }
});

it('the order in which files are found does not matter', () => {
  const items = names(50);
  const shard = { index: 2, count: 4 };
  const found = ofShard([...items].reverse(), shard).map(({ name }) => name);
  expect(new Set(found)).toEqual(new Set(ofShard(items, shard).map(({ name }) => name)));
});

it('a new item moves few others to another shard', () => {
  const before = shardsOf(names(200), 4);
  const after = shardsOf(names(201), 4);
  const shardIn = (shards: typeof before, name: string) =>
    shards.findIndex((all) => all.some((item) => item.name === name));
  const moved = names(200).filter(({ name }) => shardIn(before, name) !== shardIn(after, name));
  expect(moved.length).toBeLessThanOrEqual(3);
});

const cases = scratchCases(40);
const files = {
  // Also a finding in the configuration itself: it must be in one shard alone.
  'casewright.yaml': `${onlyRules('placeholder-text', 'suppression-unused')}  placeholder-txt: error\n`,
  'cases/1/README.md': '# Not a case\n',
  ...Object.fromEntries(cases.map(({ name, text }) => [name, text])),
};

it.each([1, 2, 3, 5])('the reports of %i shards make the report of one run, byte by byte', async (count) => {
  await inFolder({ files }, async (folder) => {
    const whole = await casewright(folder, ['lint', '--format=json']);
    const reports = [];
    for (let index = 1; index <= count; index++) {
      const name = `${index}.json`;
      const { stdout } = await casewright(folder, ['lint', '--format=json', `--shard=${index}/${count}`]);
      writeFileSync(path.join(folder, name), stdout);
      reports.push(name);
    }
    const merged = await casewright(folder, ['merge', ...reports.reverse()]);
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.code).toBe(whole.code);
    expect(JSON.parse(whole.stdout).summary).toMatchObject({ files: 40, skipped: 1 });
    expect(whole.stdout).toContain('"file":"casewright.yaml"');
  });
});

it('a configuration that cannot be used fails every shard', async () => {
  await inFolder({ files: { ...files, 'casewright.yaml': 'profile: strict\n' } }, async (folder) => {
    for (const shard of ['1/2', '2/2']) {
      const { code, stderr } = await casewright(folder, ['lint', '--shard', shard]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^casewright: casewright\.yaml:1:10: .+\n$/)]);
    }
  });
});
