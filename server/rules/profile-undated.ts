import type { CaseStudy } from '../core/model';
import type { Edit } from '../core/rule/finding';
import { documentRule, remarks } from '../core/rule/rule';
import { partition } from '../core/text/partition';
import { span } from '../core/text/span';
import { type Framework, findFrontMatterKey, type Language } from '../framework/index';
import { proseReading } from '../reading/read';
import { agree } from './shared/amounts';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { keySpelling } from './shared/front-matter-text';
import { lineEnd } from './shared/line-end';
import { declaredFigures, openingFigures, type ProfileFigure } from './shared/profile-figures';

/** How the key of the date is spelled in a language. */
function dateKey(framework: Framework, language: Language): string {
  const key = findFrontMatterKey(framework, 'as-of', 'profile');
  return key ? keySpelling(key, language) : 'as-of';
}

/** The one date that the opening paragraph gives to the same figures. */
function dateFromText(declared: readonly ProfileFigure[], told: readonly ProfileFigure[]): string | undefined {
  const dates = new Set(told.map(({ date }) => date));
  const same = declared.every((figure) =>
    told.some(({ key, amount }) => key === figure.key && agree(amount, figure.amount)),
  );
  return same && dates.size === 1 ? told[0]?.date : undefined;
}

/** Adds the date after the last of the figures, in braces as well as on lines of their own. */
function addDate({ text, frontMatter, lines }: CaseStudy, key: string, date: string): Edit | undefined {
  const profile = frontMatter.get('profile');
  const last = profile?.children.at(-1);
  if (!profile || !last) return undefined;
  const { end } = last.valueSpan;
  const isInBraces = text.slice(profile.valueSpan.start, profile.valueSpan.end).startsWith('{');
  const indent = ' '.repeat(lines.placeAt(last.keySpan.start).column - 1);
  return { span: span(end, end), text: `${isInBraces ? ', ' : lineEnd(text) + indent}${key}: ${date}` };
}

export const profileUndated = documentRule({
  meta: {
    id: 'profile-undated',
    family: 'reader',
    title: { en: 'The district’s figures have a date', fr: 'Les chiffres du conseil portent une date' },
    why: {
      en: 'Districts grow and shrink, and readers compare the figures with their own years later.',
      fr: 'Les conseils changent de taille, et on compare ces chiffres aux siens des années plus tard.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      'front-matter': {
        what: {
          en: 'The figures at the top do not say when they were counted.',
          fr: 'Les chiffres du haut ne disent pas à quelle date on les a comptés.',
        },
        next: {
          en: 'Add the month of the count beside them, after “{key}:”.',
          fr: 'Ajoutez le mois du décompte à côté d’eux, après «\u00A0{key}\u00A0:\u00A0».',
        },
      },
      text: {
        what: {
          en: 'The text does not say when the district had “{figure}”.',
          fr: 'Le texte ne dit pas à quelle date le conseil avait «\u00A0{figure}\u00A0».',
        },
        next: {
          en: 'Say when they were counted, as in “in October 2024”.',
          fr: 'Dites à quelle date on les a comptés, par exemple «\u00A0en octobre 2024\u00A0».',
        },
      },
    },
    fixes: {
      date: { en: 'Add the date that the text gives, {date}', fr: 'Ajouter la date que donne le texte, {date}' },
    },
    examples: [
      {
        title: 'Figures without a day, at the top',
        text: exampleCase(['# Reading our own results', '', 'We met every month.'], {
          more: ['profile: { schools: 31, students: 11200 }'],
        }),
        expect: [{ code: 'front-matter', on: 'profile' }],
      },
      {
        title: 'The text knows the date',
        text: exampleCase(
          ['# Reading our own results', '', 'In October 2023 the board had 31 schools and 11,200 students.'],
          {
            more: ['profile: { schools: 31, students: 11200 }'],
          },
        ),
        expect: [{ code: 'front-matter', on: 'profile' }],
        fixed: exampleCase(
          ['# Reading our own results', '', 'In October 2023 the board had 31 schools and 11,200 students.'],
          { more: ['profile: { schools: 31, students: 11200, as-of: 2023-10 }'] },
        ),
      },
      {
        title: 'Des chiffres sans date dans le texte',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Notre conseil compte 19 écoles et accueille 5\u00A0200 élèves.',
        ]),
        expect: [{ code: 'text', on: '19 écoles' }],
      },
      {
        title: 'Dated in the text, at the top, or by the day of writing',
        text: exampleCase([
          '# Reading our own results',
          '',
          'In October 2023 the board had 31 schools and 11,200 students.',
        ]),
        expect: [],
      },
      {
        title: 'Une date pour les chiffres du haut',
        text: frenchExampleCase(
          ['# Apprendre de nos résultats', '', 'Notre conseil compte 19 écoles et accueille 5\u00A0200 élèves.'],
          { more: ['profil:', '  écoles: 19', '  élèves: 5200', '  en-date-de: 2024-10'] },
        ),
        expect: [],
      },
    ],
  },
  *check({ study, framework }) {
    const { frontMatter } = study;
    if (frontMatter.text('profile.as-of')) return;
    const declared = declaredFigures(study, framework);
    const told = openingFigures(study);
    const profile = frontMatter.get('profile');
    if (profile && declared.length > 0) {
      const key = dateKey(framework, study.language);
      const date = dateFromText(declared, told);
      const edit = date && addDate(study, key, date);
      const fix = edit ? { title: 'date', edits: [edit], safe: false } : undefined;
      yield { code: 'front-matter', span: profile.keySpan, values: { key, date: date ?? '' }, ...(fix ? { fix } : {}) };
      return;
    }
    const [first] = told;
    if (!first || frontMatter.text('written') || told.some(({ date }) => date)) return;
    if (isDatedBefore(study, first)) return;
    yield { code: 'text', span: first.span, values: { figure: study.text.slice(first.span.start, first.span.end) } };
  },
});

/** Whether the paragraph has named a year before, or in the same sentence in a way that is no single date. */
function isDatedBefore(study: CaseStudy, figure: ProfileFigure): boolean {
  const index = partition(study.passages, ({ span: place }) => place.start <= figure.span.start) - 1;
  const placed = proseReading(study).at(index);
  if (!placed || placed.passage.span.end < figure.span.end) return false;
  const { start } = placed.passage.span;
  return placed.reading.sentences.some(
    (sentence) => start + sentence.start <= figure.span.start && sentence.dates.some(({ year }) => year !== undefined),
  );
}
