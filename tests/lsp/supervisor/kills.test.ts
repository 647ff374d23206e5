import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type Bundles, makeBundles } from './bundles';
import { type ProcessClient, startProcessClient } from './process-client';
import { one } from './support';

// A process takes a moment to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const root = path.resolve(import.meta.dirname, '../../..');
const example = readFileSync(path.join(root, 'examples/cases/rough-draft.case.md'), 'utf8');
const kills = 6;
const mostChanges = 20_000;

let bundles: Bundles;
beforeAll(async () => {
  bundles = await makeBundles();
});

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is found in the text as it is now. */
async function findings({ connection }: ProcessClient): Promise<readonly Diagnostic[]> {
  const params = { textDocument: { uri: one } };
  const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params);
  return 'items' in report ? report.items : [];
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

it('what is found is the same as in a run that nobody disturbs, whenever a process is killed', async () => {
  const random = chance(6);
  const capabilities = { textDocument: { diagnostic: {} } };
  const start = () =>
    startProcessClient(
      [bundles.playedSupervisor, bundles.child, '--supervised', '--', '--stdio', '--patient'],
      capabilities,
    );
  const calm = await start();
  const disturbed = await start();
  const both = [calm, disturbed];
  const lines = example.split('\n');
  await Promise.all(both.map(({ open }) => open(one, example)));
  let found: readonly Diagnostic[] = [];
  for (let version = 2; version < 2 + kills; version++) {
    const line = 8 + Math.floor(random() * (lines.length - 8));
    const place = { line, character: 0 };
    const change = [
      { range: { start: place, end: place }, text: random() < 0.5 ? 'TODO ' : '\n<!-- answers: 3 -->\n' },
    ];
    await Promise.all(both.map((client) => client.change(one, change, version)));
    const asked = findings(disturbed);
    await turns(Math.floor(random() * 40));
    process.kill(await disturbed.started.take(), 'SIGKILL');
    found = await asked;
    expect(found).toEqual(await findings(calm));
  }
  expect(found.length).toBeGreaterThan(5);
  expect(await Promise.all(both.map(({ stop }) => stop()))).toEqual([0, 0]);
});

it('a storm of changes that nobody holds back is answered few times, and rightly', async () => {
  const { open, change, published, stop } = await startProcessClient([bundles.server, '--stdio']);
  await open(one, example);
  const last = mostChanges + 1;
  for (let version = 2; version <= last; version++) {
    const place = { line: 9, character: 0 };
    await change(one, [{ range: { start: place, end: place }, text: version % 2 === 0 ? 'x' : 'TODO ' }], version);
  }
  let count = 0;
  for (let at = 0; at !== last; count++) at = (await published.take()).version ?? 0;
  expect(count).toBeLessThanOrEqual(200);
  expect(await stop()).toBe(0);
  expect(published.takeAll()).toEqual([]);
});
