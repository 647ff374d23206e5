import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/framework/index';
import { verbsOf } from './read';

type Row = readonly [text: string, ...tenses: string[]];

const english: readonly Row[] = [
  ['We built a library.', 'past'],
  ['The committee met twice and wrote a plan.', 'past', 'past'],
  ['Teachers visited one another, kept notes and compared them.', 'past', 'past', 'past'],
  ['We have trained forty mentors.', 'perfect'],
  ['The plan had been printed before anyone read it.', 'past-perfect', 'past'],
  ['We are going to extend the pilot.', 'future'],
  ['The group will meet in May.', 'future'],
  ['We hope to hire a coach.', 'plan'],
  ['Schools must choose.', 'obligation'],
  ['Principals bring their plans.', 'present'],
  ['The guide includes a calendar.', 'present'],
  ['They used to work alone.', 'habitual-past'],
  ['A plan created by four people is rarely read.', 'present'],
  ['The proposed calendar was dropped.', 'past'],
  ['Listen before you plan.', 'imperative', 'present'],
  ['Do not start with the forms.', 'imperative'],
  ['Change is slow.', 'present'],
  ['Each spring we put the plan away.', 'past'],
];
const french: readonly Row[] = [
  ['Nous avons bâti une bibliothèque.', 'past'],
  ['Le comité s’est réuni deux fois et a rédigé un plan.', 'past', 'past'],
  ['Les directions sont allées dans les écoles.', 'past'],
  ['Les écoles travaillaient chacune de leur côté.', 'habitual-past'],
  ['Il y avait peu de liens.', 'habitual-past'],
  ['Le plan avait été imprimé.', 'past-perfect'],
  ['Les plans sont envoyés en juin.', 'present'],
  ['Nous formerons douze mentors.', 'future'],
  ['Nous allons élargir le projet.', 'future'],
  ['Nous souhaitons continuer.', 'plan'],
  ['Les écoles doivent choisir.', 'obligation'],
  ['Nous réunissons les équipes chaque mois.', 'present'],
  ['Écoutez avant de planifier.', 'imperative'],
  ['N’attendez pas septembre.', 'imperative'],
  ['Une visite de la classe.'],
];

describe.each([
  ['en', english],
  ['fr', french],
] as const)('tense of finite verbs, %s', (lang: Language, rows: readonly Row[]) => {
  it.each(rows)('%s', (text, ...tenses) => {
    expect(verbsOf(text, lang).map(({ tense }) => tense)).toEqual(tenses);
  });
});

describe('voice, polarity and clause', () => {
  it.each([
    ['A steering group was formed.', { passive: true, negative: false }],
    ['We did not ask the families.', { passive: false, negative: true }],
    ['Nobody who answered had seen it.', { subordinate: true }],
    ['We were losing time.', { progressive: true, tense: 'past' }],
  ])('%s', (text, expected) => {
    expect(verbsOf(text)[0]).toMatchObject(expected);
  });

  it('reads a French negation and a passive', () => {
    expect(verbsOf('Le comité n’a pas été consulté.', 'fr')[0]).toMatchObject({ negative: true, passive: true });
  });
});

describe('who acts', () => {
  it.each([
    ['We moved the meetings.', 'self'],
    ['The superintendents of the north proposed a test.', 'organization'],
    ['Two of the students wrote a program.', 'pupil'],
    ['The software company changed its prices.', 'vendor'],
    ['It grew quickly.', 'impersonal'],
    ['She taught for nine years.', 'person'],
    ['Principals came late. They missed the first hour.', 'organization'],
    ['The students were proud. They presented their work.', 'pupil'],
    ['Kessel Ridge introduced a calendar.', 'name'],
  ])('%s', (text, actor) => {
    expect(verbsOf(text).at(-1)?.actor).toBe(actor);
  });

  it.each([
    ['Nous avons déplacé les rencontres.', 'self'],
    ['La surintendante du nord a proposé un essai.', 'organization'],
    ['Les élèves ont écrit un programme.', 'pupil'],
    ['Les directions étaient en retard. Elles ont manqué la première heure.', 'organization'],
  ])('%s', (text, actor) => {
    expect(verbsOf(text, 'fr').at(-1)?.actor).toBe(actor);
  });
});
