import { describe, expect, test } from 'vitest';
import { languages, recognizeQuestionHeading, strongDistricts } from '../../../server/framework';
import { notQuestions, questionHeadings } from './headings';
import { readShared, readSharedFolder, sayAbsent } from './shared';

const recognised = (heading: string) => {
  const found = recognizeQuestionHeading(strongDistricts, heading);
  return found && { number: found.question.number, how: found.how };
};

describe('headings that ask a guiding question', () => {
  test.each(questionHeadings)('%s → %d by %s', (heading, number, how) => {
    expect(recognised(heading)).toEqual({ number, how });
  });

  test('every label, in any case, numbered or with a question mark', () => {
    for (const question of strongDistricts.questions) {
      for (const language of languages) {
        const label = question.label[language];
        for (const heading of [
          label,
          label.toUpperCase(),
          `${label}?`,
          `3. ${label}`,
          `**${label}**`,
          `Question 1: ${label}`,
        ]) {
          expect(recognised(heading), heading).toEqual({ number: question.number, how: 'label' });
        }
      }
    }
  });

  test('every number, with the words before it', () => {
    for (const { number } of strongDistricts.questions) {
      for (const heading of [
        `Question ${number}`,
        `Q${number}`,
        `Q${number}.`,
        `Question no. ${number} – Beginnings`,
        `Question n° ${number}`,
      ]) {
        expect(recognised(heading), heading).toEqual({ number, how: 'number' });
      }
    }
  });
});

describe('headings that ask none', () => {
  test.each(notQuestions)('%j', (heading) => {
    expect(recognised(heading)).toBeUndefined();
  });

  test('the wordings of the characteristics', () => {
    for (const { label, noun, verb } of strongDistricts.characteristics) {
      for (const language of languages) {
        for (const heading of [label[language], noun[language], verb[language]]) {
          expect(recognised(heading), heading).toBeUndefined();
        }
      }
    }
  });
});

const guide = readShared('sources/iel-user-guide.txt');
if (guide === undefined) sayAbsent('sources/iel-user-guide.txt', 'the official guiding questions');
else {
  describe('the official guiding questions', () => {
    const lines = guide.split('\n').map((line) => line.trim());
    const printings = [
      lines.filter((line) => /^\d\. (Which|How|What|Were) .+\?/.test(line)).map((line) => line.replace(/^\d\. /, '')),
      lines.filter((line) => /^- (Which|How|What|Were) .+\?$/.test(line)).map((line) => line.replace(/^- /, '')),
    ];
    test('are found in both printings', () => {
      for (const printing of printings) expect(printing.length).toBe(strongDistricts.questions.length);
    });
    for (const [printing, questions] of printings.entries()) {
      test.each(questions.map((wording, index) => [index + 1, wording] as const))(
        `printing ${printing + 1}, %d. %s`,
        (number, wording) => {
          expect(recognised(wording)).toEqual({ number, how: 'wording' });
          expect(recognised(`${number}. ${wording}`)).toEqual({ number, how: 'wording' });
          expect(recognised(wording.replace('this characteristic', 'evidence use'))).toEqual({
            number,
            how: 'wording',
          });
        },
      );
    }
  });
}

const facts = readShared('FRAMEWORK.md');
if (facts === undefined) sayAbsent('FRAMEWORK.md', 'the French translation of the guiding questions');
else {
  describe('the French translation of the guiding questions', () => {
    const sentence = /My translation \(label it as such\): (.+)$/m.exec(facts)?.[1] ?? '';
    const questions = sentence
      .split(/(?:^| )(?=\d )/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    test('is found whole', () => {
      expect(questions.length).toBe(strongDistricts.questions.length);
    });
    test.each(questions)('%s', (text) => {
      expect(recognised(text.replace(/^\d /, ''))).toEqual({ number: Number(text[0]), how: 'wording' });
    });
  });
}

const cases = readSharedFolder('corpus/cases/');
if (cases === undefined) sayAbsent('corpus/cases', 'the headings of real cases');
else {
  test('of all headings in the real cases, one asks a guiding question', () => {
    const found = cases.flatMap(({ name, text }) =>
      [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => ({
        file: name.slice(0, 2),
        heading,
        ...recognised(heading),
      })),
    );
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ number }) => number !== undefined)).toEqual([
      { file: '04', heading: 'Lessons learned', number: 7, how: 'paraphrase' },
    ]);
  });
}
