import { describe, expect, test } from 'vitest';
import { strongDistricts as framework, languages, loadFramework, normalizeWording } from '../../../server/framework';
import { strongDistrictsData } from '../../../server/framework/strong-districts';
import { readShared, readSharedFolder, sayAbsent } from './shared';

describe('the shipped pack', () => {
  test('passes every check, those too that no start of the program repeats', () => {
    expect(loadFramework(strongDistrictsData)).toEqual(framework);
    expect(Object.isFrozen(framework.questions[0]?.recognition.en.wording)).toBe(true);
  });

  test('numbers its characteristics and questions without a gap', () => {
    for (const list of [framework.characteristics, framework.questions, framework.modules]) {
      expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
    }
  });

  test('has the ids that the document format promises', () => {
    expect(framework.documentKind).toBe('case-study');
    expect(framework.characteristics.map(({ id }) => id)).toEqual([
      'mission-vision-goals',
      'instructional-guidance',
      'evidence-use',
      'improvement-processes',
      'job-embedded-learning',
      'alignment',
      'leadership-development',
      'policy-oriented-board',
      'working-relationships',
    ]);
    expect(framework.casesPerModule).toEqual({ min: 2, max: 3 });
    expect(framework.characteristicsPerCase).toEqual({ min: 1, max: 2 });
    expect(framework.markerKeywords).toMatchObject({
      en: expect.arrayContaining(['answers']),
      fr: expect.arrayContaining(['répond']),
    });
    expect(framework.noneKeywords).toMatchObject({ en: ['none'], fr: expect.arrayContaining(['aucun']) });
    expect(framework.noSurpriseKeywords.en).toContain('no-surprise');
    expect(framework.forKeywords).toEqual({ en: ['for'], fr: ['pour'] });
  });

  test('says which question has which peculiarity', () => {
    const having = (flag: 'answeredByFrontMatter' | 'mayBeNone' | 'mayHaveNoSurprise' | 'expectedPerCharacteristic') =>
      framework.questions.filter((question) => question[flag]).map(({ number }) => number);
    expect(having('answeredByFrontMatter')).toEqual([1]);
    expect(having('expectedPerCharacteristic')).toEqual([3]);
    expect(having('mayHaveNoSurprise')).toEqual([4]);
    expect(having('mayBeNone')).toEqual([5]);
  });

  test('describes each characteristic in a sentence or two, with three to five indicators', () => {
    for (const { id, description, indicators } of framework.characteristics) {
      for (const language of languages) {
        expect(description[language].match(/[.!?](?= |$)/g)?.length, id).toBeLessThanOrEqual(2);
        expect(indicators[language].length).toBeGreaterThanOrEqual(3);
        expect(indicators[language].length).toBeLessThanOrEqual(5);
      }
      expect(indicators.fr.length).toBe(indicators.en.length);
    }
  });

  test('sets French as Canada does', () => {
    const wrong: string[] = [];
    const visit = (value: unknown, inFrench: boolean) => {
      if (typeof value === 'string' && inFrench && / [;!?:»]|« |[^\u00A0]»|«[^\u00A0]|\w[:](?!\S)/.test(value))
        wrong.push(value);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, part] of Object.entries(value)) visit(part, name === 'fr' || (inFrench && name !== 'en'));
    };
    visit(framework, false);
    expect(wrong).toEqual([]);
  });
});

/** Runs of this many words are more than chance and names. */
const tellingRun = 8;

function runs(text: string, length: number): readonly string[] {
  const said = normalizeWording(text).split(' ');
  return said.slice(length - 1).map((_, index) => said.slice(index, index + length).join(' '));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const sources = readSharedFolder('sources/');
if (sources === undefined) sayAbsent('sources', 'our prose with the sources');
else {
  test('our prose is ours: no long run of words comes from the sources', () => {
    const facts = readShared('FRAMEWORK.md') ?? '';
    const theirs = new Set([...sources.map(({ text }) => text), facts].flatMap((text) => runs(text, tellingRun)));
    expect(theirs.size).toBeGreaterThan(1000);
    const ours = [
      ...framework.characteristics.flatMap(({ description, indicators }) => textsIn({ description, indicators })),
      ...framework.questions.flatMap(textsIn),
      ...textsIn(framework.moduleParts),
      ...textsIn(framework.frontMatterKeys),
    ];
    expect(ours.filter((text) => runs(text, tellingRun).some((run) => theirs.has(run)))).toEqual([]);
  });
}
