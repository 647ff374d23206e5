import { expect, it, vi } from 'vitest';
import { readingStep } from '../../../server/cli/check/check';
import { Progress } from '../../../server/cli/progress/progress';
import { Timing } from '../../../server/cli/progress/timing';
import { scratchCases } from '../support/corpus';
import { inFolder } from '../support/folder';
import { suppressionRules } from '../support/texts';
import { casewright } from './support';

// Many runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const clearLine = '\r\u001b[2K';

/** What a terminal shows in the end: a line that is cleared leaves nothing. */
const leftOn = (written: string): string =>
  written
    .split(clearLine)
    .map((line) => line.replace(/^Checking \d+\/\d+ /, ''))
    .join('');

const cases = scratchCases(12);
const files = { ...suppressionRules, ...Object.fromEntries(cases.map(({ name, text }) => [name, text])) };

it('tells how far it is, on one line, and leaves nothing of it', () => {
  const written: string[] = [];
  const progress = new Progress({ total: 3, locale: 'en', write: (text) => written.push(text) });
  progress.clear();
  progress.advance();
  progress.advance();
  progress.clear();
  progress.advance();
  progress.clear();
  expect(written).toEqual([`${clearLine}Checking 1/3 `, `${clearLine}Checking 2/3 `, clearLine]);
});

it('is written a few hundred times at most, however many texts there are', () => {
  const written: string[] = [];
  const progress = new Progress({ total: 100_000, locale: 'fr', write: (text) => written.push(text) });
  for (let done = 0; done < 100_000; done++) progress.advance();
  expect(written.length).toBeLessThanOrEqual(200);
  expect(written[0]).toBe(`${clearLine}Vérification 500/100000 `);
});

it('a terminal sees it, and nothing of it is left at the end', async () => {
  await inFolder({ files }, async (folder) => {
    const plain = await casewright(folder, ['lint']);
    const shown = await casewright(folder, ['lint'], { showsProgress: true });
    expect(plain.stderr).toBe('');
    expect(shown.stderr).toContain('Checking 6/13 ');
    expect(leftOn(shown.stderr)).toBe('');
    expect(shown.stdout).toBe(plain.stdout);
  });
});

it('is cleared before anything else is printed', async () => {
  await inFolder({ files }, async (folder) => {
    let screen = '';
    const stdout = {
      write(text: string) {
        screen += text;
      },
    };
    await casewright(folder, ['lint', '--format=jsonl'], { showsProgress: true, stdout, stderr: stdout });
    const lines = screen.split('\n').map((line) => line.slice(line.lastIndexOf(clearLine) + clearLine.length));
    expect(lines.filter((line) => line.startsWith('{')).length).toBeGreaterThan(3);
    expect(
      leftOn(screen)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('{"file"')),
    ).toEqual([]);
  });
});

it('--no-progress silences it', async () => {
  await inFolder({ files }, async (folder) => {
    expect((await casewright(folder, ['lint', '--no-progress'], { showsProgress: true })).stderr).toBe('');
  });
});

it('times each step, the slowest first', () => {
  let now = 0;
  const timing = new Timing(() => now);
  const takes = (milliseconds: number) => () => {
    now += milliseconds;
    return milliseconds;
  };
  expect(timing.time('link-text', takes(10))).toBe(10);
  timing.time('answer-thin', takes(30));
  timing.time('link-text', takes(10));
  timing.time(readingStep, takes(50));
  const fails = () => {
    now += 100;
    throw new Error('no');
  };
  expect(() => timing.time('not-a-case', fails)).toThrow('no');
  expect(timing.table('en')).toBe(`rule                  ms  share
not-a-case         100.0  50.0%
reading the texts   50.0  25.0%
answer-thin         30.0  15.0%
link-text           20.0  10.0%
200.0 ms in all; texts read: 1
`);
});

it('has a table of nothing, too', () => {
  expect(new Timing(() => 0).table('en')).toBe('rule  ms  share\n0.0 ms in all; texts read: 0\n');
});
