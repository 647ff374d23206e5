import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/framework/index';
import { agree, amountsIn, type Hedge } from '../../server/rules/shared/amounts';
import { quotedPersons } from '../../server/rules/shared/attributions';
import { isSamePerson, personsIn } from '../../server/rules/shared/personal-names';
import { countedAfter } from '../../server/rules/shared/profile-nouns';
import { pupilsIn } from '../../server/rules/shared/pupils';
import { quotationsIn } from '../../server/rules/shared/quotations';
import { relativeDatesIn } from '../../server/rules/shared/relative-dates';

const nobody: ReadonlySet<string> = new Set();

describe('amounts in prose', () => {
  const found = (text: string, language: Language) =>
    amountsIn(text, language).map(({ value, hedge }) => [value, hedge]);

  it.each<[string, Language, number, Hedge]>([
    ['about 18,500 students', 'en', 18500, 'about'],
    ['forty-two schools', 'en', 42, 'exact'],
    ['one hundred and thirty schools', 'en', 130, 'exact'],
    ['some twelve thousand pupils', 'en', 12000, 'about'],
    ['more than 66,000 students', 'en', 66000, 'over'],
    ['fewer than a dozen teachers', 'en', 12, 'under'],
    ['5 200 élèves', 'fr', 5200, 'exact'],
    ['environ 5\u00A0200 élèves', 'fr', 5200, 'about'],
    ['5\u202F200 élèves', 'fr', 5200, 'exact'],
    ['quatre-vingt-dix-huit élèves', 'fr', 98, 'exact'],
    ['soixante et onze élèves', 'fr', 71, 'exact'],
    ['plus de trois mille cinq cents élèves', 'fr', 3500, 'over'],
    ['une vingtaine d’écoles', 'fr', 20, 'about'],
  ])('%s', (text, language, value, hedge) => expect(found(text, language)).toEqual([[value, hedge]]));

  it.each<[string, Language]>([
    ['10‒15 students, 20-40 of them, two or three more', 'en'],
    ['$612,000, 41%, 41 percent, 3rd, 7.5, 3.2 million', 'en'],
    ['la 2e année, 41 %, 300 $, 7,5 points, deux ou trois', 'fr'],
  ])('nothing counted in: %s', (text, language) => expect(found(text, language)).toEqual([]));

  it.each<[number, Hedge, number, boolean]>([
    [11200, 'about', 11187, true],
    [12000, 'about', 9400, false],
    [12000, 'exact', 11950, true],
    [42, 'exact', 41, false],
    [66000, 'over', 66700, true],
    [1350, 'exact', 1290, false],
  ])('%i (%s) beside %i', (value, hedge, other, expected) =>
    expect(agree({ value, hedge }, { value: other, hedge: 'exact' })).toBe(expected),
  );
});

describe('what a number counts', () => {
  it.each<[string, Language, string | undefined]>([
    [' schools in two cities', 'en', 'schools'],
    [' elementary schools', 'en', 'elementary'],
    [' elementary and secondary schools', 'en', 'schools'],
    [' elementary and secondary schools and learning centres', 'en', undefined],
    [' teaching and educational services staff', 'en', 'staff'],
    [' teaching staff', 'en', undefined],
    [' secondary students', 'en', undefined],
    [' students in Grade 3', 'en', undefined],
    [' écoles secondaires', 'fr', 'secondary'],
    [' membres du personnel', 'fr', 'staff'],
    [' membres du personnel enseignant', 'fr', undefined],
    [' élèves de 2e année', 'fr', undefined],
  ])('%s', (words, language, key) => expect(countedAfter(words, language)?.key).toBe(key));
});

describe('names', () => {
  const names = (text: string) => personsIn(text, new Set(['maple', 'ridge'])).map((name) => name.text);

  it('finds people, without what stands before them', () => {
    expect(names('On Monday Ana Petrov met Dr. Steven Marsh and Director Ruth Osei.')).toEqual([
      'Ana Petrov',
      'Steven Marsh',
      'Ruth Osei',
    ]);
    expect(names('Marie-Ève d’Amours, Sean O’Neil et Jean de la Tour')).toEqual([
      'Marie-Ève d’Amours',
      'Sean O’Neil',
      'Jean de la Tour',
    ]);
  });
  it('takes no school, month or organization for one', () =>
    expect(names('Elm Street Public School, Maple Ridge, the Help Desk, In October, Student Voice Council')).toEqual(
      [],
    ));
  it.each([
    ['A. Petrov', 'Ana Petrov', true],
    ['Ana M. Petrov', 'Ana Petrov', true],
    ['Hélène Côté', 'Helene Cote', true],
    ['Paul Petrov', 'Ana Petrov', false],
    ['', 'Ana Petrov', false],
  ])('%s and %s', (one, other, same) => expect(isSamePerson(one, other)).toBe(same));
});

describe('pupils', () => {
  const pupils = (text: string, language: Language) => pupilsIn(text, language, nobody).map((name) => name.text);

  it.each<[string, Language, string[]]>([
    ['one student, volunteer and dancer Nadia Belkacem. She', 'en', ['Nadia Belkacem']],
    ['a former student apprentice, Tom Reyes, told us', 'en', ['Tom Reyes']],
    ['Liam Chen, a student at Elm Street, wrote', 'en', ['Liam Chen']],
    ['A student, Tom, asked', 'en', ['Tom']],
    ['l’élève Maya Tremblay a dit', 'fr', ['Maya Tremblay']],
    ['un élève nommé Karim', 'fr', ['Karim']],
  ])('%s', (text, language, expected) => expect(pupils(text, language)).toEqual(expected));

  it.each<[string, Language]>([
    ['student trustee Maya Chen said; student teacher Ana Petrov; Ana Petrov, a student success teacher', 'en'],
    ['Jordan, our student information system, is old. Student Google Classroom accounts were new.', 'en'],
    ['In October, a student left. Maria Santos, parent of a student, wrote.', 'en'],
    ['Julie Roy, mère d’une élève, nous a écrit. Chaque élève Autochtone est reçu.', 'fr'],
  ])('none in: %s', (text, language) => expect(pupils(text, language)).toEqual([]));
});

describe('who is quoted', () => {
  const quoted = (text: string, language: Language = 'en') =>
    quotedPersons(text, language, nobody).map((name) => name.text);

  it.each<[string, Language, string[]]>([
    ['“We had never read these together,” said Ana Petrov.', 'en', ['Ana Petrov']],
    ['“We had never read these together,” Ana Petrov, a principal, told us.', 'en', ['Ana Petrov']],
    ['Ana Petrov opened the round. “I would leave this in the drawer,” she said.', 'en', ['Ana Petrov']],
    ['Ana Petrov opened the round. "I would never have brought this page before that day."', 'en', ['Ana Petrov']],
    ['«\u00A0Personne ne lisait ce plan chez nous\u00A0», a confié la directrice Julie Roy.', 'fr', ['Julie Roy']],
    ['Julie Roy hésitait. «\u00A0Personne ne lisait ce plan chez nous\u00A0», a-t-elle avoué.', 'fr', ['Julie Roy']],
  ])('%s', (text, language, expected) => expect(quoted(text, language)).toEqual(expected));

  it.each([
    'Ana Petrov opened the round. “We would leave this in the drawer,” one principal said.',
    'Steven Marsh (2011) said: “Districts that read together learn together.”',
    'Tom Reyes asked what “done” meant, and used the guide “Learning to Read Our Own Results”.',
    'Ana Petrov said that “we would leave this',
  ])('nobody in: %s', (text) => expect(quoted(text)).toEqual([]));

  it('pairs quotation marks', () =>
    expect(quotationsIn('a “b” c "d" « e » “f').map(({ start, end }) => [start, end])).toEqual([
      [2, 5],
      [8, 11],
      [12, 17],
    ]));
});

describe('dates that count from the moment of writing', () => {
  const found = (text: string, language: Language) =>
    relativeDatesIn(text, language).map(({ span: { start, end } }) => text.slice(start, end));

  it.each<[string, Language, string[]]>([
    [
      'five years ago, over the past\ntwo years, this year',
      'en',
      ['five years ago', 'the past\ntwo years', 'this year'],
    ],
    ['last fall, next June, by next year', 'en', ['last fall', 'next June', 'next year']],
    [
      'il y a trois ans, l’an dernier, cet automne, d’ici deux ans',
      'fr',
      ['il y a trois ans', 'l’an dernier', 'cet automne', 'd’ici deux ans'],
    ],
  ])('%j', (text, language, expected) => expect(found(text, language)).toEqual(expected));

  it.each<[string, Language]>([
    [
      'that year, the following year, two years later, the last year of the plan, the next day, in the fall of 2019',
      'en',
    ],
    [
      'cette année-là, il y a deux ans d’écart, il y a eu dix rencontres, l’année dernière du projet, au printemps 2022',
      'fr',
    ],
  ])('none in: %s', (text, language) => expect(found(text, language)).toEqual([]));
});

describe('long and odd prose', () => {
  const long = [
    'A ',
    'Aa ',
    'Aa-',
    ' ',
    '"I told my mother that we have to," he said. ',
    'student, ',
    'one ',
    '1 000 ',
    'the past ',
  ];

  it.each(long)('takes no time that grows out of hand with many times %j', (part) => {
    const text = part.repeat(Math.ceil(4000 / part.length));
    const started = performance.now();
    for (const language of ['en', 'fr'] as const) {
      pupilsIn(`${text} student élève`, language, nobody);
      quotedPersons(text, language, nobody);
      amountsIn(text, language);
      relativeDatesIn(text, language);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
