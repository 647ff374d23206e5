import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/framework/index';
import { analysePassage } from '../../../server/reading/passages/analyse';
import { countCues } from '../../../server/reading/passages/model';
import { readStudy } from '../../../server/reading/passages/study';
import { caseOf, passageOf } from './read';

const roles = (text: string, lang: Language = 'en') => [...passageOf(text, lang).roles];

describe('numbers by what they count', () => {
  it.each([
    ['Scores rose by 12%.', ['share']],
    ['It saved $40,000.', ['money']],
    ['We held 14 workshops.', ['activity']],
    ['The district has 42 schools.', ['scale']],
    ['Reading in Grade 3 stood still in 2019.', []],
    ['In 2018-19 nothing was counted.', []],
    ['There were zero suspensions.', ['outcome']],
  ])('%s', (text, kinds) => {
    expect(passageOf(text).sentences.flatMap(({ numbers }) => numbers.map(({ kind }) => kind))).toEqual(kinds);
  });

  it.each([
    ['Le taux a monté de 12 %.', ['share']],
    ['Le conseil compte 5\u00a0200 élèves.', ['scale']],
    ['Nous avons offert 14 ateliers.', ['activity']],
    ['En 3e année, rien n’a changé.', []],
  ])('%s', (text, kinds) => {
    expect(passageOf(text, 'fr').sentences.flatMap(({ numbers }) => numbers.map(({ kind }) => kind))).toEqual(kinds);
  });
});

describe('dates', () => {
  it.each([
    ['In June 2019 we began.', ['year', 'month']],
    ['From 2013-2014 on, it grew.', ['school-year']],
    ['Last year it was printed.', ['relative']],
    ['Three years ago nobody knew.', ['relative']],
    ['It may march on.', []],
    ['Gaps persist (Marchand & Sutton, 2000).', []],
  ])('%s', (text, kinds) => {
    expect(passageOf(text).sentences.flatMap(({ dates }) => dates.map(({ kind }) => kind))).toEqual(kinds);
  });

  it.each([
    ['En mars 2020, tout a fermé.', ['year', 'month']],
    ['L’an dernier, il a été imprimé.', ['relative']],
  ])('%s', (text, kinds) => {
    expect(passageOf(text, 'fr').sentences.flatMap(({ dates }) => dates.map(({ kind }) => kind))).toEqual(kinds);
  });
});

describe('roles', () => {
  it.each([
    ['byline', 'Ana Petrov & Devon Clarke'],
    ['bio', 'Ana Petrov is the director of a school in the north. She holds a doctorate and wrote her book there.'],
    ['quotation', '“We were tired of it, and we said so to anyone who would listen.”'],
    ['questions', 'Where do we go from here? Who decides?'],
    ['profile', 'The board serves 42 schools. It has 18,500 students and 2,100 staff.'],
    ['lead-in', 'We learned four things the hard way:'],
    ['signpost', 'In this section we describe the work.'],
    ['future', 'We will train more mentors. We plan to visit every school.'],
    ['practice', 'Teams meet each month. They bring work and discuss it.'],
    ['doctrine', 'Effective schools share a purpose. Leaders build trust.'],
    ['opinion', 'Districts must stop. They should trust teachers.'],
    ['anecdote', 'Marcus built a sensor. He tested it and he showed it to his classmates.'],
    ['analogy', 'It was like learning to sail in a storm.'],
  ])('%s: %s', (role, text) => {
    expect(roles(text)).toContain(role);
  });

  it.each([
    ['future', 'Nous formerons des mentors. Nous prévoyons visiter chaque école.'],
    ['practice', 'Les équipes se réunissent chaque mois. Elles apportent des travaux et en discutent.'],
    ['profile', 'Le conseil compte 19 écoles. Il accueille 5 200 élèves et 640 membres du personnel.'],
    ['lead-in', 'Nous en retenons quatre leçons :'],
    ['quotation', '« Nous étions fatigués, et nous l’avons dit à qui voulait l’entendre. »'],
  ])('%s: %s', (role, text) => {
    expect(roles(text, 'fr')).toContain(role);
  });

  it('does not take a told event for a life', () => {
    expect(
      roles('Ana Petrov, principal of Elm Street, opened the round with results that had stood still.'),
    ).not.toContain('bio');
  });
});

describe('lists', () => {
  const source = '- listen first\n- do not rush\n  to a plan\n- name who decides';
  const prose = source.replace(/^[-\s]{2}/gm, '  ');

  it('reads each item for itself, and a wrapped item as one', () => {
    const reading = analysePassage({ kind: 'list', source, prose }, 'en');
    expect(reading.items).toBe(3);
    expect(reading.sentences.map(({ start, end }) => prose.slice(start, end))).toEqual([
      'listen first',
      'do not rush\n  to a plan',
      'name who decides',
    ]);
    expect([...reading.roles]).toContain('advice-list');
  });

  it('puts a list under the force of its lead-in, up to the next heading', () => {
    const study = caseOf('We learned some lessons:\n\n- the bus comes late\n\n## Next\n\nThe bus came.');
    expect(readStudy(study).passages.map(({ announced }) => announced)).toEqual([undefined, 'lessons', undefined]);
  });
});

describe('the language of the text', () => {
  it('is read from the words where the front matter says nothing', () => {
    const { language } = readStudy(caseWithoutLanguage());
    expect(language).toBe('fr');
  });
});

function caseWithoutLanguage() {
  const study = caseOf(
    'Les écoles de la région ont choisi une question pour le travail de leur équipe, et elle est restée la même dans les deux villes.',
  );
  return { ...study, prose: study.prose, frontMatter: { ...study.frontMatter, text: () => undefined } };
}

it('counts signs', () => {
  expect(countCues(passageOf('There was a gap, and the gap grew.'), 'deficit')).toBe(2);
});
