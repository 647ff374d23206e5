import type { CaseStudy } from '../core/model';
import type { Edit } from '../core/rule/finding';
import { documentRule, remarks } from '../core/rule/rule';
import { span } from '../core/text/span';
import { type Framework, findFrontMatterKey } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { keySpelling } from './shared/front-matter-text';
import { lineEnd } from './shared/line-end';
import { openingFigures, type ProfileFigure } from './shared/profile-figures';
import { writtenLanguage } from './shared/written-language';

/** Puts the figures into the block at the top, with their date where the text gives all of them the same one. */
function lift(study: CaseStudy, framework: Framework, figures: readonly ProfileFigure[]): Edit | undefined {
  const { frontMatter, text } = study;
  const profile = findFrontMatterKey(framework, 'profile');
  const isSound = frontMatter.problems.every(
    ({ kind }) => kind !== 'syntax' && kind !== 'unclosed' && kind !== 'not-a-map',
  );
  if (!profile || !isSound) return undefined;
  const language = writtenLanguage(study);
  const dates = new Set(figures.flatMap(({ date }) => date ?? []));
  const values = new Map<string, string>(figures.map(({ key, amount }) => [key, String(amount.value)]));
  const [date] = dates;
  if (date && dates.size === 1) values.set('as-of', date);
  const pairs = (profile.children ?? []).flatMap((child) => {
    const value = values.get(child.id);
    return value === undefined ? [] : [`${keySpelling(child, language)}: ${value}`];
  });
  const { end } = frontMatter.yaml;
  return { span: span(end, end), text: `${keySpelling(profile, language)}: { ${pairs.join(', ')} }${lineEnd(text)}` };
}

export const profileInText = documentRule({
  meta: {
    id: 'profile-in-text',
    family: 'reader',
    title: {
      en: 'The district’s figures stand at the top too',
      fr: 'Les chiffres du conseil figurent aussi en haut',
    },
    why: {
      en: 'The card shows the district at a glance only from the block at the top, and readers compare it with their own.',
      fr: 'La fiche tire le portrait du conseil du bloc du haut, et on y compare son propre conseil.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      'only-in-text': {
        what: {
          en: 'The district’s figures stand here and not at the top.',
          fr: 'Les chiffres du conseil se trouvent ici et non en haut.',
        },
        next: {
          en: 'Repeat them at the top under “{key}:”, with the date of the count.',
          fr: 'Répétez-les en haut sous «\u00A0{key}\u00A0:\u00A0», avec la date du décompte.',
        },
      },
    },
    fixes: {
      lift: { en: 'Repeat these figures at the top', fr: 'Répéter ces chiffres en haut' },
    },
    examples: [
      {
        title: 'Figures with their date',
        text: exampleCase([
          '# Reading our own results',
          '',
          'In October 2023 the board had thirty-one schools, about 11,200 students and 1,350 staff.',
        ]),
        expect: [{ code: 'only-in-text', on: 'thirty-one schools' }],
        fixed: exampleCase(
          [
            '# Reading our own results',
            '',
            'In October 2023 the board had thirty-one schools, about 11,200 students and 1,350 staff.',
          ],
          { more: ['profile: { schools: 31, students: 11200, staff: 1350, as-of: 2023-10 }'] },
        ),
      },
      {
        title: 'Des chiffres sans date',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Notre conseil compte 19 écoles et accueille 5\u00A0200 élèves.',
        ]),
        expect: [{ code: 'only-in-text', on: '19 écoles' }],
        fixed: frenchExampleCase(
          ['# Apprendre de nos résultats', '', 'Notre conseil compte 19 écoles et accueille 5\u00A0200 élèves.'],
          { more: ['profil: { écoles: 19, élèves: 5200 }'] },
        ),
      },
      {
        title: 'They stand at the top',
        text: exampleCase(
          ['# Reading our own results', '', 'In October 2023 the board had 31 schools and 11,200 students.'],
          {
            more: ['profile: { schools: 31, students: 11200, as-of: 2023-10 }'],
          },
        ),
        expect: [],
      },
      {
        title: 'Figures of some schools, or of another time',
        text: exampleCase([
          '# Reading our own results',
          '',
          'In the pilot the board had six schools and 900 students.',
          '',
          'When we began, the board had 28 schools and 10,000 students.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, framework }) {
    const { frontMatter } = study;
    if (!frontMatter.present || frontMatter.get('profile')) return;
    const figures = openingFigures(study);
    const [first] = figures;
    const key = findFrontMatterKey(framework, 'profile');
    if (!first || !key || figures.some(({ isPast }) => isPast)) return;
    const edit = lift(study, framework, figures);
    const values = { key: keySpelling(key, writtenLanguage(study)) };
    const fix = edit && { title: 'lift', edits: [edit], safe: false };
    yield { code: 'only-in-text', span: first.span, values, ...(fix ? { fix } : {}) };
  },
});
