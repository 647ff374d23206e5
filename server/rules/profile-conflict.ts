import { documentRule, warnsInReview } from '../core/rule/rule';
import { agree } from './shared/amounts';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { declaredFigures, districtFigures, openingFigures, type ProfileFigure } from './shared/profile-figures';
import type { ProfileKey } from './shared/profile-nouns';
import { excerpt } from './shared/wording';

/** Whether two figures may be of the same day: a count of ten years ago conflicts with nothing. */
function areOfOneTime(one: ProfileFigure, other: ProfileFigure): boolean {
  if (one.isPast || other.isPast) return false;
  return !one.date || !other.date || one.date.slice(0, 4) === other.date.slice(0, 4);
}

/** So many different figures are those that all others are held against: no case gives more of its district. */
const mostHeldAgainst = 200;

/** The first figure before it that gives another number for the same thing. */
function conflictOf(figure: ProfileFigure, before: Iterable<ProfileFigure>): ProfileFigure | undefined {
  for (const other of before) {
    if (areOfOneTime(figure, other) && !agree(figure.amount, other.amount)) return other;
  }
  return undefined;
}

/** The same for figures that say the same: whatever conflicts with one of them conflicts with the first. */
const meaningOf = ({ amount: { value, hedge }, isPast, date }: ProfileFigure): string =>
  `${value} ${hedge} ${isPast} ${date}`;

export const profileConflict = documentRule({
  meta: {
    id: 'profile-conflict',
    family: 'reader',
    title: { en: 'The district’s figures agree with each other', fr: 'Les chiffres du conseil concordent' },
    why: {
      en: 'A reader who finds two numbers for the same thing trusts neither.',
      fr: 'Qui trouve deux nombres pour la même chose ne se fie à aucun.',
    },
    certainty: 'heuristic',
    levels: warnsInReview,
    messages: {
      conflict: {
        what: {
          en: 'The text says “{here}” and elsewhere the case says “{there}”.',
          fr: 'Le texte dit «\u00A0{here}\u00A0» et le cas dit ailleurs «\u00A0{there}\u00A0».',
        },
        next: {
          en: 'Correct the wrong one, or say when each was counted.',
          fr: 'Corrigez celui qui est faux, ou dites à quelle date chacun a été compté.',
        },
      },
    },
    examples: [
      {
        title: 'The text and the block at the top differ',
        text: exampleCase(
          [
            '# Reading our own results',
            '',
            'In October 2023 the board had thirty-four schools and some 12,000 students.',
          ],
          { more: ['profile: { schools: 31, students: 9400, as-of: 2023-10 }'] },
        ),
        expect: [
          { code: 'conflict', on: 'thirty-four schools' },
          { code: 'conflict', on: '12,000 students' },
        ],
      },
      {
        title: 'Deux nombres dans le même texte',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Notre conseil compte 19 écoles et accueille 5\u00A0200 élèves.',
          '',
          '## Contexte',
          '',
          'Le conseil regroupe vingt-deux écoles et environ 5 150 élèves.',
        ]),
        expect: [{ code: 'conflict', on: 'vingt-deux écoles' }],
      },
      {
        title: 'Rounded, in words, and of some schools only',
        text: exampleCase(
          [
            '# Reading our own results',
            '',
            'In October 2023 the board had thirty-one schools and about 11,200 students.',
            '',
            'Nine elementary schools began. We put the schools in six groups of seven. The board has 12 staff in its mentoring office.',
          ],
          { more: ['profile: { schools: 31, students: 11187, staff: 1350, as-of: 2023-10 }'] },
        ),
        expect: [],
      },
      {
        title: 'Counted at another time',
        text: exampleCase(['# Reading our own results', '', 'In 2010 the board had 38 schools and 15,000 students.'], {
          more: ['profile: { schools: 31, students: 11187, as-of: 2023-10 }'],
        }),
        expect: [],
      },
      {
        title: 'Des milliers à la française',
        text: frenchExampleCase(
          [
            '# Apprendre de nos résultats',
            '',
            'Notre conseil compte dix-neuf écoles, 5\u202F200 élèves et 640 membres du personnel.',
          ],
          { more: ['profil: { écoles: 19, élèves: 5213, personnel: 640, en-date-de: 2024-10 }'] },
        ),
        expect: [],
      },
    ],
  },
  *check({ study, framework }) {
    const known = new Map<ProfileKey, Map<string, ProfileFigure>>();
    const isKnown = (figure: ProfileFigure) => {
      const alike = known.get(figure.key) ?? new Map<string, ProfileFigure>();
      known.set(figure.key, alike);
      const meaning = meaningOf(figure);
      if (alike.size < mostHeldAgainst && !alike.has(meaning)) alike.set(meaning, figure);
    };
    for (const figure of declaredFigures(study, framework)) isKnown(figure);
    const told = new Map(
      [...openingFigures(study), ...districtFigures(study)].map((figure) => [figure.span.start, figure]),
    );
    const say = ({ span: { start, end } }: ProfileFigure) => excerpt(study.text.slice(start, end));
    for (const figure of [...told.values()].sort((one, other) => one.span.start - other.span.start)) {
      const other = conflictOf(figure, known.get(figure.key)?.values() ?? []);
      isKnown(figure);
      if (!other) continue;
      const note = { en: 'The other figure stands here.', fr: 'L’autre chiffre se trouve ici.' };
      const values = { here: say(figure), there: say(other) };
      yield { code: 'conflict', span: figure.span, values, related: [{ span: other.span, note }] };
    }
  },
});
