import { describe, expect, test } from 'vitest';
import { findBoard, strongDistricts as framework, suggestBoards } from '../../../server/framework';
import { readShared, sayAbsent } from './shared';

const found = (name: string) => findBoard(framework, name)?.name;
const suggested = (name: string) => suggestBoards(framework, name).map((board) => board.name);

describe('the boards', () => {
  test('are as many as FRAMEWORK.md counts', () => {
    const counted = (sector: string, language: string) =>
      framework.boards.filter((board) => board.sector === sector && board.languages.join() === language).length;
    expect(counted('public', 'en')).toBe(31);
    expect(counted('catholic', 'en')).toBe(29);
    expect(counted('public', 'fr')).toBe(4);
    expect(counted('catholic', 'fr')).toBe(8);
    expect(counted('school authority', 'en')).toBe(10);
    expect(counted('other', 'en,fr')).toBe(2);
    expect(framework.boards.length).toBe(84);
  });

  test('are all found by name and alias, in any case and with "and" or "&"', () => {
    for (const board of framework.boards) {
      for (const name of [board.name, ...board.aliases]) {
        const variants = [name, name.toUpperCase(), `The ${name}`, name.replace('&', 'and'), name.replaceAll('-', ' ')];
        for (const variant of variants) expect(found(variant), variant).toBe(board.name);
      }
    }
  });

  test('are found by acronym, unless two share it', () => {
    for (const board of framework.boards.filter(({ acronym }) => acronym !== undefined)) {
      const { acronym = '', sharedAcronymWith } = board;
      expect(found(acronym), acronym).toBe(sharedAcronymWith === undefined ? board.name : undefined);
      expect(suggested(acronym)).toContain(board.name);
    }
  });
});

describe('findBoard', () => {
  test.each([
    ['DDSB', 'Durham District School Board'],
    ['ddsb', 'Durham District School Board'],
    ['Durham DSB', 'Durham District School Board'],
    ['DCDSB', 'Durham Catholic District School Board'],
    ['Durham CDSB', 'Durham Catholic District School Board'],
    ['DPCDSB', 'Dufferin-Peel Catholic District School Board'],
    ['Dufferin Peel CDSB', 'Dufferin-Peel Catholic District School Board'],
    ['Conseil scolaire catholique Nouvelon', 'Conseil scolaire de district catholique du Nouvel-Ontario'],
    ['Conseil scolaire du Grand Nord', "Conseil scolaire public du Grand Nord de l'Ontario"],
    ['Conseil des ecoles publiques de l’Est de l’Ontario', "Conseil des écoles publiques de l'Est de l'Ontario"],
    ['CS Viamonde', 'Conseil scolaire Viamonde'],
  ])('%s is the %s', (name, board) => {
    expect(found(name)).toBe(board);
  });

  test.each([
    '',
    'Durham',
    'Peel',
    'Board',
    'District School Board',
    'Durham, North Carolina',
    'LDSB',
    'NCDSB',
    'WCDSB',
    'SCDSB',
    'Maple Ridge District School Board',
  ])('%j is none in particular', (name) => {
    expect(found(name)).toBeUndefined();
  });
});

describe('suggestBoards', () => {
  test.each<[string, readonly string[]]>([
    ['LDSB', ['Lakehead District School Board', 'Limestone District School Board']],
    ['Durham', ['Durham District School Board', 'Durham Catholic District School Board']],
    ['Durham Catholic', ['Durham Catholic District School Board', 'Durham District School Board']],
    ['Durahm District School Board', ['Durham District School Board', 'Durham Catholic District School Board']],
    ['Halton', ['Halton District School Board', 'Halton Catholic District School Board']],
    ['Kawartha Pine Ridge', ['Kawartha Pine Ridge District School Board']],
    ['Consiel scolaire Viamonde', ['Conseil scolaire Viamonde']],
    ['Nouvelon', ['Conseil scolaire de district catholique du Nouvel-Ontario']],
  ])('%s may be %j', (name, boards) => {
    expect(suggested(name)).toEqual(boards);
  });

  test.each([
    '',
    'District School Board',
    'Conseil scolaire',
    'Maple Ridge District School Board',
    'Conseil scolaire des Trois-Rives',
    'Durham, North Carolina',
    'Penn Manor School District',
  ])('%j is near none', (name) => {
    expect(suggested(name)).toEqual([]);
  });
});

const list = readShared('sources/ontario-boards.csv');
if (list === undefined) sayAbsent('sources/ontario-boards.csv', 'the list of boards');
else {
  test('the boards are those of the list, with its acronyms and sources', () => {
    const rows = list.trim().split('\n').slice(1);
    const ours = framework.boards.map(({ name, sector, languages, acronym = '', source, sharedAcronymWith = '' }) =>
      [name, sector, languages.join('/'), acronym, source, sharedAcronymWith].join(','),
    );
    expect(ours).toEqual(rows.map((row) => row.trim()));
  });
}
