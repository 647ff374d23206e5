import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atDesk, type Desk, texts, textsAndReports } from './desk';
import { type Ended, runProgram } from './program';
import { type Snapshot, snapshotOf } from './snapshot';

/** Something that people do with the program, and that writes files. */
export interface Work {
  readonly name: string;
  readonly desk: Desk;
  readonly args: readonly string[];
  /** What its results are kept in to save time: how it looks depends on what earlier runs have done. */
  readonly cache?: string;
}

const reports = ['--format=stylish', '--format=json=out/report.json', '--format=sarif=fresh/here/cases.sarif'];

export const works: readonly Work[] = [
  { name: 'lint --fix', desk: texts, args: ['lint', '--fix'] },
  {
    name: 'fix with reports, baseline and cache',
    desk: textsAndReports,
    args: ['fix', ...reports, '--baseline=known.json', '--update', '--cache'],
    cache: '.casewright-cache',
  },
  { name: 'card --output', desk: texts, args: ['card', 'private.md', '--output', 'card.html'] },
  { name: 'init', desk: () => undefined, args: ['init', '--dir', 'cases/spring'] },
  { name: 'new', desk: texts, args: ['new', 'spring/fresh.case.md'] },
];

/** One call that the program made on a file. */
export interface Counted {
  /** Counted from 1. */
  readonly at: number;
  readonly name: string;
  readonly where: string;
}

/** What a work comes to where nothing goes wrong. */
export interface Expected {
  readonly before: Snapshot;
  readonly wanted: Snapshot;
  readonly calls: readonly Counted[];
  readonly ended: Ended;
}

/** By desk, too: works of two test files may have the same name. */
const known = new WeakMap<Desk, Map<string, Promise<Expected>>>();

/** Does the work once undisturbed, and counts its calls. */
export function expectedOf(work: Work, program: string): Promise<Expected> {
  const ofDesk = known.get(work.desk) ?? new Map<string, Promise<Expected>>();
  known.set(work.desk, ofDesk);
  const key = JSON.stringify([program, work.args]);
  const expected = ofDesk.get(key) ?? undisturbed(work, program);
  ofDesk.set(key, expected);
  return expected;
}

async function undisturbed({ desk, args }: Work, program: string): Promise<Expected> {
  const log = path.join(tmpdir(), `casewright-calls-${randomUUID()}`);
  try {
    return await atDesk(desk, async (folder) => {
      const before = snapshotOf(folder);
      const ended = await runProgram(program, args, { cwd: folder, fault: { act: 'count', log } });
      const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
      const calls = lines.map((line, index) => {
        const [name, where] = JSON.parse(line);
        return { at: index + 1, name, where };
      });
      return { before, wanted: snapshotOf(folder), calls, ended };
    });
  } finally {
    rmSync(log, { force: true });
  }
}
