import { documentRule, warnsInReview } from '../core/rule/rule';
import { span } from '../core/text/span';
import { exampleCase, frenchExampleCase } from './shared/example-case';

export const tableHeaders = documentRule({
  meta: {
    id: 'table-headers',
    family: 'access',
    title: { en: 'Each column of a table has a heading', fr: 'Chaque colonne d’un tableau a un en-tête' },
    why: {
      en: 'A screen reader says the heading with each cell; without it, a figure is only a figure.',
      fr: 'Un lecteur d’écran dit l’en-tête avec chaque cellule; sans lui, un chiffre n’est qu’un chiffre.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      none: {
        what: { en: 'The first row of this table is empty.', fr: 'La première ligne de ce tableau est vide.' },
        next: {
          en: 'Write there what each column holds.',
          fr: 'Écrivez-y ce que contient chaque colonne.',
        },
      },
      column: {
        what: {
          en: 'Column {number} of this table has no heading.',
          fr: 'La colonne {number} de ce tableau n’a pas d’en-tête.',
        },
        next: {
          en: 'Write in its first row what it holds.',
          fr: 'Écrivez dans sa première ligne ce qu’elle contient.',
        },
      },
    },
    examples: [
      {
        title: 'A column without a heading',
        text: exampleCase([
          '# Reading our own results',
          '',
          '| What | Then |  |',
          '| --- | --- | --- |',
          '| Plans | 11 | 39 |',
        ]),
        expect: [{ code: 'column', on: '| What | Then |  |' }],
      },
      {
        title: 'Un tableau sans aucun en-tête',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', '|  |  |', '| --- | --- |', '| Plans | 11 |']),
        expect: [{ code: 'none', on: '|  |  |' }],
      },
      {
        title: 'The corner above the row headings may be empty',
        text: exampleCase([
          '# Reading our own results',
          '',
          '|  | Then | Now |',
          '| --- | --- | --- |',
          '| Plans | 11 | 39 |',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study: { tables, text } }) {
    for (const table of tables) {
      const firstLine = /^[^\r\n]*/.exec(text.slice(table.span.start, table.span.end))?.[0] ?? '';
      const place = span(table.span.start, table.span.start + firstLine.trimEnd().length);
      const empty = table.header.map((cell) => cell.text.trim() === '');
      if (empty.length > 0 && empty.every(Boolean)) {
        yield { code: 'none', span: place };
        continue;
      }
      for (const [index, isEmpty] of empty.entries()) {
        if (isEmpty && index > 0) yield { code: 'column', span: place, values: { number: index + 1 } };
      }
    }
  },
});
