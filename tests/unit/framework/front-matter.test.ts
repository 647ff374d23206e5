import { describe, expect, test } from 'vitest';
import {
  type FrontMatterKey,
  findFrontMatterKey,
  findValue,
  strongDistricts as framework,
  languages,
  suggestFrontMatterKey,
  suggestValue,
} from '../../../server/framework';

const keyOf = (key: string, parent?: string) => findFrontMatterKey(framework, key, parent)?.id;

function enumKey(id: string): FrontMatterKey {
  const key = findFrontMatterKey(framework, id);
  if (key?.values === undefined) throw new Error(`${id} has no values`);
  return key;
}

describe('front-matter keys', () => {
  test('are those of the document', () => {
    expect(framework.frontMatterKeys.map(({ id }) => id)).toEqual([
      'kind',
      'title',
      'district',
      'characteristics',
      'lang',
      'written',
      'status',
      'profile',
      'consent',
      'release',
    ]);
    expect(framework.frontMatterKeys.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'title',
      'district',
      'characteristics',
    ]);
  });

  test('each is found by every spelling, in any case and composition', () => {
    for (const key of framework.frontMatterKeys) {
      for (const spelling of [key.id, ...languages.flatMap((language) => key.aliases[language])]) {
        for (const variant of [spelling, spelling.toUpperCase(), spelling.normalize('NFD'), ` ${spelling} `]) {
          expect(keyOf(variant), variant).toBe(key.id);
        }
      }
      for (const child of key.children ?? []) expect(keyOf(child.id, key.id)).toBe(child.id);
    }
  });

  test.each([
    ['titre', 'title'],
    ['conseil', 'district'],
    ['caractéristiques', 'characteristics'],
    ['langue', 'lang'],
    ['rédigé', 'written'],
    ['statut', 'status'],
    ['profil', 'profile'],
    ['consentement', 'consent'],
    ['diffusion', 'release'],
  ])('%s is %s', (alias, id) => {
    expect(keyOf(alias)).toBe(id);
  });

  test.each([
    ['profile', 'schools', 'schools'],
    ['profile', 'as-of', 'as-of'],
    ['profil', 'élèves', 'students'],
    ['profil', 'centres-d’apprentissage', 'learning-centres'],
    ['release', 'by', 'by'],
    ['diffusion', 'par', 'by'],
    ['diffusion', 'fonction', 'role'],
    ['release', 'date', 'date'],
  ])('under %s, %s is %s', (parent, alias, id) => {
    expect(keyOf(alias, parent)).toBe(id);
  });

  test.each([
    ['caracteristiques', undefined],
    ['titel', undefined],
    ['schools', undefined],
    ['title', 'profile'],
    ['by', 'title'],
    ['by', 'no-such-key'],
    ['', undefined],
  ])('%j under %j is none', (key, parent) => {
    expect(keyOf(key, parent)).toBeUndefined();
  });

  test.each([
    ['caracteristiques', undefined, 'characteristics'],
    ['charateristics', undefined, 'characteristics'],
    ['titel', undefined, 'title'],
    ['Distrct', undefined, 'district'],
    ['redige', undefined, 'written'],
    ['shcools', 'profile', 'schools'],
    ['asof', 'profile', 'as-of'],
    ['eleves', 'profil', 'students'],
  ])('%s under %s probably means %s', (key, parent, id) => {
    expect(suggestFrontMatterKey(framework, key, parent)?.id).toBe(id);
  });

  test.each(['author', 'tags', 'date', 'layout', 'keywords', 'x'])('%s is near none', (key) => {
    expect(suggestFrontMatterKey(framework, key)).toBeUndefined();
  });
});

describe('front-matter values', () => {
  test.each([
    ['kind', 'case-study', 'case-study'],
    ['kind', 'étude-de-cas', 'case-study'],
    ['kind', 'Étude de cas', 'case-study'],
    ['lang', 'fr', 'fr'],
    ['lang', 'Français', 'fr'],
    ['lang', 'en-CA', 'en'],
    ['status', 'draft', 'draft'],
    ['status', 'ébauche', 'draft'],
    ['status', 'révision', 'review'],
    ['status', 'diffusé', 'released'],
    ['status', 'remplacé', 'superseded'],
    ['status', 'Superseded', 'superseded'],
  ])('%s: %s is %s', (key, value, id) => {
    expect(findValue(enumKey(key), value)?.id).toBe(id);
  });

  test.each([
    ['status', 'ebauche', 'draft'],
    ['status', 'drafft', 'draft'],
    ['status', 'relased', 'released'],
    ['kind', 'casestudy', 'case-study'],
    ['lang', 'francais', 'fr'],
  ])('%s: %s is none, but probably means %s', (key, value, id) => {
    expect(findValue(enumKey(key), value)).toBeUndefined();
    expect(suggestValue(enumKey(key), value)?.id).toBe(id);
  });

  test.each([
    ['status', 'final'],
    ['lang', 'de'],
    ['kind', 'recipe'],
  ])('%s: %s is nothing known', (key, value) => {
    expect(findValue(enumKey(key), value)).toBeUndefined();
    expect(suggestValue(enumKey(key), value)).toBeUndefined();
  });

  test('a key that is no enumeration has none', () => {
    const title = findFrontMatterKey(framework, 'title');
    expect(title && findValue(title, 'draft')).toBeUndefined();
    expect(title && suggestValue(title, 'draft')).toBeUndefined();
  });
});
