#!/usr/bin/env node
/**
 * The suites of faults: kills, full disks, rights, other programs, and a server that is typed at for long. Ends with a
 * table of what was seen.
 *   --full        every point, every level, 100,000 edits; without it, what `npm test` tries
 *   --only NAME   one suite (a file here, without `.test.ts`); may be repeated
 *   --seed N      other points and other typing
 *   --edits N     so many edits in the full soak
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: '6' },
    edits: { type: 'string', default: '100000' },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'casewright-report-'));
const report = path.join(folder, 'figures.jsonl');
const suites = values.only.map((name) => `tests/faults/${name}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...(suites.length > 0 ? suites : ['tests/faults/']),
    // One after the other: what is timed must not wait for what is killed.
    ...(values.full ? ['--no-file-parallelism'] : []),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.full && { CASEWRIGHT_FAULTS: 'full' }),
      CASEWRIGHT_FAULTS_SEED: values.seed,
      CASEWRIGHT_FAULTS_EDITS: values.edits,
      CASEWRIGHT_FAULTS_REPORT: report,
    },
  },
);

const rows = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });
const columns = ['suite', 'way', 'runs', 'lost', 'torn', 'silent', 'litter', 'note'];
console.log(`\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
for (const row of rows) console.log(`| ${columns.map((column) => row[column] ?? '').join(' | ')} |`);
process.exit(status ?? 1);
