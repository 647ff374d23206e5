import { describe, expect, it } from 'vitest';
import {
  countsText,
  findingsText,
  questionLines,
  statusSpoken,
  statusText,
  type Translate,
} from '../../../client/status/text';
import type { StatusParams } from '../../../server/protocol';
import { readJson } from './data';

const french = readJson<Record<string, string>>('l10n/bundle.l10n.fr.json');
const fill = (message: string, values: readonly (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (place, index) => String(values[index] ?? place));
const english: Translate = (message, ...values) => fill(message, values);
const inFrench: Translate = (message, ...values) => fill(french[message] ?? '', values);

const status: StatusParams = {
  uri: 'file:///growing.case.md',
  version: 3,
  checked: true,
  answered: 5,
  total: 7,
  suggested: 1,
  words: 1240,
  findings: 2,
  questions: [
    { number: 1, label: 'Characteristics', status: 'answered', suggested: 'missing' },
    { number: 4, label: 'What you did', status: 'partly', suggested: 'answered' },
    { number: 5, label: 'Turning points', status: 'missing', suggested: 'partly' },
    { number: 7, label: 'Advice', status: 'missing', suggested: 'missing' },
  ],
};
const partly = { ...status, partly: 'It holds more than can be checked.' };
const stopped = { ...partly, answered: 0, total: 0, words: 0, questions: [] };
const unchecked = { ...status, checked: false, reason: 'No front matter says that it is a case.' };

describe('statusText', () => {
  it('counts questions and words', () => {
    expect(statusText(status, english, 'en')).toBe('5 of 7 · 1,240 words');
  });
  it('does so in French, with French spaces', () => {
    expect(statusText(status, inFrench, 'fr')).toMatch(/^5 sur 7 · 1[\u00A0\u202F]240 mots$/);
  });
  it('says when a file is not checked', () => {
    expect(statusText(unchecked, english, 'en')).toBe('Not checked');
  });
  it.each([
    [partly, '5 of 7 · 1,240 words · checked in part'],
    [stopped, 'Not checked for now'],
  ])('says when a file is not checked whole', (given, text) => {
    expect(statusText(given, english, 'en')).toBe(text);
  });
});

describe('statusSpoken', () => {
  it('says what is counted', () => {
    expect(statusSpoken(status, english, 'en')).toBe('5 of 7 guiding questions answered, 1,240 words');
  });
  it('says why a file is not checked', () => {
    expect(statusSpoken(unchecked, english, 'en')).toContain(unchecked.reason);
  });
  it.each([partly, stopped])('says why a file is not checked whole', (given) => {
    expect(statusSpoken(given, english, 'en')).toContain(partly.partly);
  });
});

describe('questionLines', () => {
  it('gives each question with its state in words, not by a mark alone', () => {
    const lines = questionLines(status, english);
    expect(lines.map(({ text }) => text)).toEqual([
      '1. Characteristics – answered',
      '4. What you did – partly answered',
      '5. Turning points – seems to be answered, not declared yet',
      '7. Advice – not answered yet',
    ]);
    expect(new Set(lines.map(({ icon }) => icon)).size).toBe(4);
  });
});

describe('countsText', () => {
  it('keeps what is declared, suggested and open apart', () => {
    expect(countsText(status, english)).toBe('2 declared, 1 suggested, 1 open.');
  });
});

describe('findingsText', () => {
  it.each([
    [0, 'No findings.'],
    [1, '1 finding.'],
    [12, '12 findings.'],
  ])('%i', (count, text) => {
    expect(findingsText(count, english)).toBe(text);
  });
});
