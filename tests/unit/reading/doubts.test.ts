import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../../../server/reading/doubts/doubts';
import { caseOf, framework } from './read';

const doubts = (body: string, lang: 'en' | 'fr' = 'en') => {
  const study = caseOf(body, lang);
  return study.declarations
    .flatMap((declaration) => doubtsAbout(declaration, study, framework))
    .map(({ kind }) => kind);
};
const long =
  'We met with the families of every school twice that winter, and we wrote down what they said about the letters that we send.';

describe('doubts about declared answers', () => {
  it.each([
    [
      'all-future',
      '<!-- answers: 6 -->\nNext year we will survey all staff. We hope to publish the results, and a committee will look at them in the spring of that year.',
    ],
    [
      'all-future',
      '## Where we are now\n\nThe coaches will begin in the fall. We plan to visit every school, and we expect that most teachers will take part in the end.',
    ],
    [
      'habitual-only',
      '<!-- answers: 4 -->\nTeams meet every month. Principals bring student work, coordinators choose a question, and every school leaves with one step that guides its next visit.',
    ],
    [
      'plans-not-lessons',
      '## Lessons learned\n\nThe centre will grow in size and reach. It plans to work with two universities, and it hopes to open a second site for the region.',
    ],
    [
      'lead-in-without-list',
      '## Advice\n\nAmong the things we would pass on to other districts are the following:\n\n## Contact\n\nWrite to the office.',
    ],
    ['thin', '<!-- answers: 3 -->\nNot much was in place.'],
  ])('%s', (kind, body) => {
    expect(doubts(body)).toEqual([kind]);
  });

  it.each([
    [
      'all-future',
      '<!-- répond: 6 -->\nL’an prochain, nous sonderons tout le personnel. Nous espérons publier les résultats, et un comité les étudiera au printemps de la même année scolaire.',
    ],
    [
      'habitual-only',
      '<!-- répond: 4 -->\nLes équipes se réunissent chaque mois. Les directions apportent des travaux, les conseillères choisissent une question et chaque école repart avec une étape à suivre.',
    ],
  ])('%s, in French', (kind, body) => {
    expect(doubts(body, 'fr')).toEqual([kind]);
  });

  it.each([
    [
      'a mixed present state',
      `<!-- answers: 6 -->\nToday every school has a common period. Next year we will look at the secondary timetable. ${long}`,
    ],
    ['practice after an action', `<!-- answers: 4 -->\n${long} Teams now meet every month, and principals bring work.`],
    [
      'a lead-in with its list',
      '<!-- answers: 7 -->\nThese are the lessons we would pass on to any other district that thinks of doing the same:\n\n- Listen to families first, before anything is decided.\n- Do not rush.',
    ],
    ['an honest no', '<!-- answers: 5 none -->\nNothing turned.'],
    [
      'advice that warns of what will come',
      '<!-- answers: 7 -->\nStart with the calendar. If you wait until September, you will lose the year, and you will lose the people who believed you when you first asked them to come.',
    ],
    [
      'a table',
      '<!-- answers: 6 -->\n| Result | 2019 | 2023 |\n|---|---|---|\n| Reading | 58% | 67% |\n| Credits earned by the end of Grade 9 in all of our schools | 78% | 84% |\n| Attendance in the winter months, all schools taken together | 90% | 91% |',
    ],
    [
      'a starting state',
      `<!-- answers: 3 -->\nNobody had a list of goals. Plans were kept in binders, and few people had read them since they were printed years before. ${long}`,
    ],
  ])('has none about %s', (_, body) => {
    expect(doubts(body)).toEqual([]);
  });
});
