import { describe, expect, test } from 'vitest';
import { languages, recognizeCharacteristicHeading, strongDistricts } from '../../../server/framework';
import { notQuestions, questionHeadings } from './headings';
import { readSharedFolder, sayAbsent } from './shared';

const recognised = (heading: string) => recognizeCharacteristicHeading(strongDistricts, heading)?.number;

describe('headings that are a characteristic', () => {
  test.each([
    ['Learning-Oriented Organizational Improvement Processes', 4],
    ['Learning-oriented Organizational Improvement Processes.', 4],
    ['4. Improvement processes', 4],
    ['5. Improvement processes', 4],
    ['Characteristic 4: Improvement processes', 4],
    ['Characteristic 4', 4],
    ['Characteristic 4: our improvement plan', 4],
    ['Caractéristique 5 – Apprentissage intégré à l’emploi', 5],
    ['Caractéristique 5', 5],
    ['Improvement processes (characteristic 4)', 4],
    ['Job-embedded Professional Learning For All Members of the Organization', 5],
    ['Job-embedded learning: where we started', 5],
    ['Where we started: job-embedded learning', 5],
    ['Aspirational images of the educated person', 1],
    ['Mission, vision & goals', 1],
    ['*Use of evidence*', 3],
    ['Des relations de travail productives', 9],
  ])('%s → %d', (heading, number) => {
    expect(recognised(heading)).toBe(number);
  });

  test('every name, in every language', () => {
    for (const { number, label, noun, verb } of strongDistricts.characteristics) {
      for (const language of languages) {
        for (const heading of [label[language], noun[language], `${number}. ${verb[language]}`]) {
          expect(recognised(heading), heading).toBe(number);
        }
      }
    }
  });
});

describe('headings that are none', () => {
  test.each([
    '4',
    '4.',
    'Characteristic 10',
    'Characteristics',
    'Characteristics addressed',
    'Our mission',
    'Evidence of impact',
    'How improvement processes changed our schools',
    'Improvement processes in mathematics',
    'Improvement processes: a history',
    'Working relationships and trust',
    'The board',
    'Leadership',
    'Module 6: Leadership development',
    'Durham District School Board',
    'Building a foundation for adaptability',
    'a'.repeat(5000),
  ])('%s', (heading) => {
    expect(recognised(heading)).toBeUndefined();
  });

  test('headings that ask a guiding question, unless they name one', () => {
    const named = questionHeadings.filter(([heading]) => recognised(heading) !== undefined).map(([heading]) => heading);
    expect(named).toEqual([
      'Improvement processes: where we started',
      'Characteristic 4: Where we started',
      'Where we started: improvement processes',
    ]);
    expect(notQuestions.filter((heading) => recognised(heading) !== undefined)).toEqual([]);
  });
});

const cases = readSharedFolder('corpus/cases/');
if (cases === undefined) sayAbsent('corpus/cases', 'the headings of real cases');
else {
  test('of all headings in the real cases, those of Durham are characteristics', () => {
    const found = cases.flatMap(({ name, text }) =>
      [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => [name.slice(0, 2), recognised(heading)] as const),
    );
    expect(found.filter(([, number]) => number !== undefined)).toEqual([
      ['01', 4],
      ['01', 4],
      ['01', 5],
    ]);
  });
}
