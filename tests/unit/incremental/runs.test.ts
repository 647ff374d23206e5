import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { proseBetween } from '../../../server/core/document/prose-of-runs';
import type { CaseStudy } from '../../../server/core/model/index';
import { keptByRun } from '../../../server/core/model/run';
import { finished } from '../../../server/core/model/steps';
import { strongDistricts } from '../../../server/framework/index';
import { keptInRuns } from '../../../server/reading/passages/kept';
import { readStudy } from '../../../server/reading/passages/study';
import { answersInRuns } from '../../../server/reading/suggest/in-runs';

const sentence =
  'In 2019 the principals of Maple Ridge met every month and read the results of their pupils together. ';

/** A case of so many paragraphs of different lengths, in sections, the first of them declared. */
const caseOf = (paragraphs: number): string =>
  [
    '---\nkind: case-study\nlang: en\n---\n# Reading our own results\n\n',
    ...Array.from({ length: paragraphs }, (_, index) => {
      const heading = index % 12 === 0 ? `## Part ${index}\n\n${index === 0 ? '<!-- answers: 4 -->\n\n' : ''}` : '';
      return `${heading}${sentence}Number ${index}${'x'.repeat(index % 31)}.\n\n`;
    }),
  ].join('');

const read = (text: string, previous?: CaseStudy) => readCaseStudy(text, strongDistricts, undefined, { previous });
const insert = (text: string, at: number, inserted: string) => text.slice(0, at) + inserted + text.slice(at);

describe.each([100, 1000])('a case of %i paragraphs', (paragraphs) => {
  const text = caseOf(paragraphs);
  const middle = text.indexOf('every month', text.length / 2);
  const before = read(text);

  it('keeps all runs but the one with the change, and the one behind it where that ends elsewhere now', () => {
    const after = read(insert(text, middle, 'x'), before);
    const kept = new Set(before.runs.map(({ run }) => run));
    expect(before.runs.length).toBeGreaterThan(paragraphs / 64);
    const fresh = after.runs.filter(({ run }) => !kept.has(run)).length;
    expect([fresh >= 1, fresh <= 2]).toEqual([true, true]);
  });

  it('keeps all but a few where a paragraph comes in', () => {
    const at = text.indexOf('\n\n', middle) + 2;
    const after = read(insert(text, at, `${sentence}\n\n`), before);
    const kept = new Set(before.runs.map(({ run }) => run));
    expect(after.runs.filter(({ run }) => !kept.has(run)).length).toBeLessThanOrEqual(2);
  });

  it('asks nothing of the passages in other runs after a key', () => {
    let asked = 0;
    const askRuns = keptInRuns((readings) => {
      asked += readings.length;
      return { words: readings.reduce((sum, { words }) => sum + words, 0) };
    });
    const wordsOf = (study: CaseStudy) => study.runs.reduce((sum, { run }) => sum + askRuns(run, 'en').words, 0);
    const all = wordsOf(before);
    expect(asked).toBe(before.passages.length);
    asked = 0;
    expect(wordsOf(read(insert(text, middle, 'and again '), before))).toBe(all + 2);
    expect(asked).toBeLessThanOrEqual(64);
  });

  it('asks the readers of the questions about one passage after a key', () => {
    const asked: string[] = [];
    const answersOf = (study: CaseStudy) =>
      finished(
        answersInRuns(readStudy(study), strongDistricts, ({ passage }) => {
          asked.push(passage.prose);
          return new Map();
        }),
      );
    answersOf(before);
    expect(asked.length).toBe(before.passages.length);
    asked.length = 0;
    answersOf(read(insert(text, middle, 'and again '), before));
    expect(asked).toEqual([expect.stringContaining('and again every month')]);
  });
});

it('asks a run once, whatever comes of it', () => {
  let asked = 0;
  const ask = keptByRun(() => {
    asked++;
    return undefined;
  });
  const [first] = read(caseOf(10)).runs;
  if (first) expect([ask(first.run), ask(first.run)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});

it('gives any part of the prose as the whole has it', () => {
  const study = read(caseOf(100).replaceAll('Number 4', '**Number** `4`'));
  const { prose } = study;
  const places = Array.from({ length: 200 }, (_, index) => Math.floor((prose.length * index) / 199));
  for (const [index, start] of places.entries()) {
    const end = start + ((index * 37) % 900);
    expect(proseBetween(study, start, end)).toBe(prose.slice(start, end));
  }
});
