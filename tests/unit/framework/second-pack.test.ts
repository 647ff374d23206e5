import { expect, test } from 'vitest';
import {
  findBoard,
  findCharacteristic,
  findFrontMatterKey,
  findValue,
  loadFramework,
  moduleFor,
  recognizeCharacteristicHeading,
  recognizeQuestionHeading,
  strongDistricts,
  suggestBoards,
  suggestCharacteristic,
  suggestFrontMatterKey,
} from '../../../server/framework';
import { tinyPack } from './tiny-pack';

const framework = loadFramework(tinyPack());

test('a pack with other counts loads', () => {
  expect(framework.characteristics.map(({ number }) => number)).toEqual([1, 2, 5]);
  expect(framework.questions.length).toBe(4);
});

test('finds and suggests by its own wordings', () => {
  expect(findCharacteristic(framework, 5)?.id).toBe('sharing');
  expect(findCharacteristic(framework, 'virtue 2')?.id).toBe('good-soil');
  expect(findCharacteristic(framework, 'une culture de bonne terre')?.id).toBe('good-soil');
  expect(findCharacteristic(framework, 3)).toBeUndefined();
  expect(findCharacteristic(framework, 'alignment')).toBeUndefined();
  expect(suggestCharacteristic(framework, 'patiense')?.id).toBe('patience');
  expect(moduleFor(framework, 'good-soil')?.id).toBe('soil');
  expect(moduleFor(framework, 'patience')).toBeUndefined();
});

test('recognises headings by its own words, and not by those of the other pack', () => {
  expect(recognizeQuestionHeading(framework, 'Step 4: Frost')).toMatchObject({
    question: { id: 'next-spring' },
    how: 'number',
  });
  expect(recognizeQuestionHeading(framework, 'Étape 2')).toMatchObject({ question: { id: 'weather' }, how: 'number' });
  expect(recognizeQuestionHeading(framework, 'Our seeds')).toMatchObject({
    question: { id: 'seed' },
    how: 'paraphrase',
  });
  expect(recognizeQuestionHeading(framework, 'La récolte : 2023')).toMatchObject({
    question: { id: 'harvest' },
    how: 'label',
  });
  for (const heading of ['Step 5', 'Question 4', 'Q4', 'Where we started', 'Turning points', '4.']) {
    expect(recognizeQuestionHeading(framework, heading), heading).toBeUndefined();
  }
  expect(recognizeCharacteristicHeading(framework, 'Virtue 5')?.id).toBe('sharing');
  expect(recognizeCharacteristicHeading(framework, 'Characteristic 5')).toBeUndefined();
  expect(recognizeCharacteristicHeading(framework, 'Good soil: the harvest')?.id).toBe('good-soil');
});

test('knows its own boards and keys', () => {
  expect(findBoard(framework, 'Maple Ridge GC')?.acronym).toBe('MRGC');
  expect(findBoard(framework, 'DDSB')).toBeUndefined();
  expect(suggestBoards(framework, 'Maple Rigde').map(({ acronym }) => acronym)).toEqual(['MRGC']);
  expect(findFrontMatterKey(framework, 'planches')?.id).toBe('beds');
  expect(suggestFrontMatterKey(framework, 'plances')?.id).toBe('beds');
  const kind = framework.frontMatterKeys[0];
  expect(kind && findValue(kind, 'Récit-de-jardin')?.id).toBe('garden-story');
});

test('two packs side by side do not mix what they remember', () => {
  expect(findCharacteristic(strongDistricts, 5)?.id).toBe('job-embedded-learning');
  expect(findCharacteristic(framework, 5)?.id).toBe('sharing');
  expect(recognizeQuestionHeading(strongDistricts, 'Our seeds')).toBeUndefined();
  expect(findBoard(strongDistricts, 'DDSB')?.name).toBe('Durham District School Board');
});
