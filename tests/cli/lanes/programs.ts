import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { usualLaneLimits } from '../../../server/cli/lanes/lane';
import { longestStretch } from '../../../server/supervisor/longest-stretch';
import { caseText } from '../support/texts';

/** What a lane does with a text, in place of checking it. */
const behaviours = {
  hangs: 'for (;;);',
  'is killed': "process.kill(process.pid, 'SIGKILL');",
  'needs all memory': 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length));',
  'answers in no time':
    "process.send({ outcome: { kind: 'done', result: { report: { kind: 'case', file: message.input.name, findings: [] } } }, links: [] });",
} as const;

export type Behaviour = keyof typeof behaviours;

const programOf = (behaviour: Behaviour): string => `
process.on('message', (message) => {
  if ('cwd' in message) process.send('ready');
  else { ${behaviours[behaviour]} }
});
`;

/** Programs that stand in for lanes, and a record of those that ran. */
export class LanePrograms {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'casewright-lanes-'));
  readonly started: ChildProcess[] = [];

  #start(name: string, program: string): ChildProcess {
    const file = path.join(this.#folder, `${name.replaceAll(' ', '-')}.cjs`);
    writeFileSync(file, program);
    const child = fork(file, [], {
      execArgv: ['--max-old-space-size=32'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.started.push(child);
    return child;
  }

  /** A run in which lanes behave like that; each job may take two ticks of 100 ms. */
  readonly with = (behaviour: Behaviour) => ({
    start: () => this.#start(behaviour, programOf(behaviour)),
    limits: { ...usualLaneLimits, tick: 100, ticksToStop: behaviour === 'hangs' ? 2 : 600 },
  });

  readonly withoutStart = { start: () => this.#start('ends at once', 'process.exit(3);') };

  /** Settles once none is left. */
  async ended(): Promise<void> {
    const alive = this.started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    await Promise.all(alive.map((child) => once(child, 'exit')));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A harmless text that looks like one that parsers are slow with; its finding is that of `unfinished`. */
export const uneasy = caseText(`In 2021 the team cut the plan to [insert number] goals.\n\n${'['.repeat(200)}`);

/** The stretch that a refusal of it names. */
export const stretch = longestStretch(uneasy);
