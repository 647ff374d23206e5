import { blocksRelease, documentRule } from '../core/rule/rule';
import { type FrontMatterKey, type Language, suggestValue } from '../framework/index';
import { dateMeant } from './shared/dates';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { hasPlaceholder } from './shared/placeholders';
import { knownEntries, misfitOf, splitNumbers } from './shared/values';
import { excerpt, listing, quoted } from './shared/wording';

/** The spellings that may stand: the canonical ones in English, the document's own in French. */
function allowed(key: FrontMatterKey, document: Language, locale: Language): string {
  return listing(
    (key.values ?? []).map((value) =>
      quoted(document === 'en' ? value.id : (value.aliases[document][0] ?? value.id), locale),
    ),
    locale,
  );
}

export const frontMatterValue = documentRule({
  meta: {
    id: 'front-matter-value',
    family: 'case',
    title: { en: 'Values in the block at the top make sense', fr: 'Les valeurs de l’en-tête ont un sens' },
    why: {
      en: 'A value that cannot be understood is left off the card.',
      fr: 'Une valeur qu’on ne comprend pas ne paraît pas sur la fiche.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      value: {
        what: { en: '“{value}” cannot stand after “{key}”.', fr: '« {value} » ne convient pas après « {key} ».' },
        next: { en: 'Write one of these: {allowed}.', fr: 'Écrivez l’une de ces valeurs : {allowed}.' },
      },
      misspelled: {
        what: { en: '“{value}” cannot stand after “{key}”.', fr: '« {value} » ne convient pas après « {key} ».' },
        next: { en: 'Did you mean “{near}”?', fr: 'Vouliez-vous dire « {near} »?' },
      },
      date: {
        what: {
          en: '“{value}” is not a date as “{key}” needs it.',
          fr: '« {value} » n’est pas une date comme il en faut une pour « {key} ».',
        },
        next: {
          en: 'Write the year, the year and month, or the day: 2024, 2024-11 or 2024-11-05.',
          fr: 'Écrivez l’année, l’année et le mois, ou le jour : 2024, 2024-11 ou 2024-11-05.',
        },
      },
      number: {
        what: {
          en: '“{value}” is not a whole number, and “{key}” needs one.',
          fr: '« {value} » n’est pas un nombre entier, et il en faut un pour « {key} ».',
        },
        next: { en: 'Write digits only, such as 18500.', fr: 'N’écrivez que des chiffres, comme 18500.' },
      },
      'split-number': {
        what: {
          en: 'The comma in “{value}” ends the value of “{key}”, so the rest of the number is lost.',
          fr: 'La virgule de « {value} » met fin à la valeur de « {key} »; le reste du nombre est donc perdu.',
        },
        next: { en: 'Write the number without a comma.', fr: 'Écrivez le nombre sans virgule.' },
      },
      plain: {
        what: {
          en: '“{key}” takes one plain value and is given several.',
          fr: '« {key} » prend une seule valeur et en reçoit plusieurs.',
        },
        next: {
          en: 'Write one value after the colon; put it in quotation marks if it has brackets in it.',
          fr: 'Écrivez une seule valeur après le deux-points; mettez-la entre guillemets droits si elle contient des crochets.',
        },
      },
      list: {
        what: {
          en: '“{key}” takes a list of names and is given a group of values.',
          fr: '« {key} » prend une liste de noms et reçoit un groupe de valeurs.',
        },
        next: {
          en: 'Write the names in brackets, with commas between them.',
          fr: 'Écrivez les noms entre crochets, séparés par des virgules.',
        },
      },
      group: {
        what: {
          en: '“{key}” takes a group of named values and is given something else.',
          fr: '« {key} » prend un groupe de valeurs nommées et reçoit autre chose.',
        },
        next: {
          en: 'Write the values in braces, each with its name, as in “{ {example} }”.',
          fr: 'Écrivez les valeurs entre accolades, chacune avec son nom, comme « { {example} } ».',
        },
      },
    },
    fixes: { replace: { en: 'Change to “{near}”', fr: 'Remplacer par « {near} »' } },
    examples: [
      {
        title: 'A status that is nearly right',
        text: exampleCase(['# Reading our own results'], { more: ['status: drafft'] }),
        expect: [{ code: 'misspelled', on: 'drafft' }],
        fixed: exampleCase(['# Reading our own results'], { more: ['status: draft'] }),
      },
      {
        title: 'Un statut que personne ne connaît',
        text: frenchExampleCase(['# Apprendre de nos résultats'], { more: ['statut: bientôt'] }),
        expect: [{ code: 'value', on: 'bientôt' }],
      },
      {
        title: 'A date in words and one that may be two days',
        text: exampleCase(['# Reading our own results'], {
          more: ['written: November 2024', 'release: { date: 05/11/2024 }'],
        }),
        expect: [
          { code: 'date', on: 'November 2024' },
          { code: 'date', on: '05/11/2024' },
        ],
        fixed: exampleCase(['# Reading our own results'], {
          more: ['written: 2024-11', 'release: { date: 05/11/2024 }'],
        }),
      },
      {
        title: 'Values of the wrong kind',
        text: exampleCase(['# Reading our own results'], {
          title: '[Reading, Counting]',
          more: ['profile: 42 schools', 'consent: { name: Ana Petrov }'],
        }),
        expect: [
          { code: 'plain', on: '[Reading, Counting]' },
          { code: 'group', on: '42 schools' },
          { code: 'list', on: '{ name: Ana Petrov }' },
        ],
      },
      {
        title: 'A figure that is not one',
        text: exampleCase(['# Reading our own results'], {
          more: ['profile: { schools: 42, students: about 18 500 }'],
        }),
        expect: [{ code: 'number', on: 'about 18 500' }],
      },
      {
        title: 'A comma within braces',
        text: exampleCase(['# Reading our own results'], { more: ['profile: { students: 18,500, schools: 42 }'] }),
        expect: [{ code: 'split-number', on: '18,500' }],
        fixed: exampleCase(['# Reading our own results'], { more: ['profile: { students: 18500, schools: 42 }'] }),
      },
      {
        title: 'Dates and figures as people write them',
        text: exampleCase(['# Reading our own results'], {
          more: ['written: 2024-11', 'profile: { schools: 42, students: 18 500, as-of: 2024-10-31 }', 'lang: en-CA'],
        }),
        expect: [],
      },
    ],
  },
  reads: 'front-matter',
  *check({ study, framework, locale }) {
    for (const [{ key }, place] of splitNumbers(study.frontMatter.entries)) {
      const value = study.text.slice(place.start, place.end);
      const near = value.replace(/\D/g, '');
      const edits = [{ span: place, text: near }];
      yield {
        code: 'split-number',
        span: place,
        values: { key, value, near },
        fix: { title: 'replace', edits, safe: false },
      };
    }
    const unreadable = study.frontMatter.problems.map((problem) => problem.span);
    for (const [key, entry] of knownEntries(study.frontMatter.entries, framework)) {
      const { valueSpan: place } = entry;
      const source = study.text.slice(place.start, place.end);
      if (source.trim() === '' || hasPlaceholder(source, framework)) continue;
      if (unreadable.some((problem) => problem.start < entry.span.end && entry.span.start < problem.end)) continue;
      const code = misfitOf(key, entry);
      if (!code) continue;
      const text = entry.items[0]?.text ?? source;
      const near = code === 'value' ? suggestValue(key, text)?.id : code === 'date' ? dateMeant(text) : undefined;
      const values = {
        key: entry.key,
        value: excerpt(text),
        allowed: allowed(key, study.language, locale),
        example: (key.children ?? [])
          .slice(0, 2)
          .map((child) => `${child.id}: …`)
          .join(', '),
        ...(near !== undefined && { near }),
      };
      const told = code === 'value' && near !== undefined ? 'misspelled' : code;
      if (near === undefined) yield { code: told, span: place, values };
      else {
        const edits = [{ span: place, text: near }];
        yield { code: told, span: place, values, fix: { title: 'replace', edits, safe: false } };
      }
    }
  },
});
