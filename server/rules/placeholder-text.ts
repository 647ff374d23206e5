import type { FrontMatterEntry } from '../core/model/index';
import { blocksRelease, documentRule } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { placeholdersIn, placeholdersOf, placeholdersOfCells } from './shared/placeholders';
import { excerpt } from './shared/wording';

function* valuesOf(entries: readonly FrontMatterEntry[]): Generator<FrontMatterEntry['items'][number]> {
  for (const entry of entries) {
    if (entry.children.length > 0) yield* valuesOf(entry.children);
    else yield* entry.items;
  }
}

export const placeholderText = documentRule({
  meta: {
    id: 'placeholder-text',
    family: 'case',
    title: { en: 'Nothing is left to be filled in', fr: 'Il ne reste rien à remplir' },
    why: {
      en: 'A prompt left in the text tells a reader that the case is not finished.',
      fr: 'Une consigne laissée dans le texte montre que le cas n’est pas terminé.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      placeholder: {
        what: {
          en: '“{text}” stands in for text that is still to come.',
          fr: '« {text} » tient la place d’un texte à venir.',
        },
        next: { en: 'Write the text, or take this out.', fr: 'Écrivez le texte ou retirez ceci.' },
      },
    },
    examples: [
      {
        title: 'Prompts and marks that were left',
        text: exampleCase(
          [
            '# Reading our own results',
            '',
            '## Where we started',
            '',
            '[Tell what things were like when you began, and in which year.]',
            '',
            'By June, TBD schools had joined, and [insert number] teachers in 20XX.',
          ],
          { district: '"[To fill in: The full name of the district that tells the case.]"' },
        ),
        expect: [
          { code: 'placeholder', on: '[To fill in: The full name of the district that tells the case.]' },
          { code: 'placeholder', on: '[Tell what things were like when you began, and in which year.]' },
          { code: 'placeholder', on: 'TBD' },
          { code: 'placeholder', on: '[insert number]' },
          { code: 'placeholder', on: '20XX' },
        ],
      },
      {
        title: 'Des consignes laissées dans un texte français',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '[Dites ce que vous avez fait, qui a participé et ce que vous n’aviez pas prévu.]',
          '',
          'Nombre d’écoles : à compléter',
          '',
          'À venir',
        ]),
        expect: [
          {
            code: 'placeholder',
            on: '[Dites ce que vous avez fait, qui a participé et ce que vous n’aviez pas prévu.]',
          },
          { code: 'placeholder', on: 'à compléter' },
          { code: 'placeholder', on: 'À venir' },
        ],
      },
      {
        title: 'A table that is not filled in yet',
        text: exampleCase([
          '# Reading our own results',
          '',
          '| Year | Schools |',
          '| ---- | ------- |',
          '| 2023 | to come |',
          '| 2024 | XX |',
        ]),
        expect: [
          { code: 'placeholder', on: 'to come' },
          { code: 'placeholder', on: 'XX' },
        ],
      },
      {
        title: 'Brackets, figures and phrases that belong to the text',
        text: exampleCase([
          '# Reading our own results',
          '',
          'In the years to come “[they] will ask […] more” [sic], said one principal of the XXI group [1].',
          '',
          'Code is left alone: `TODO`.',
        ]),
        expect: [],
      },
      {
        title: '« À venir » dans une phrase',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Dans les années à venir, nous relirons ce plan chaque automne.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, framework }) {
    const { text, frontMatter } = study;
    const values = [...valuesOf(frontMatter.entries)].map(({ span }) => span);
    const places = [
      ...values.flatMap(({ start, end }) => placeholdersIn(text.slice(start, end), start, framework)),
      ...placeholdersOfCells(study, framework),
      ...placeholdersOf(study, framework),
    ];
    const byStart = new Map(places.map((span) => [span.start, span]));
    for (const span of byStart.values()) {
      yield { code: 'placeholder', span, values: { text: excerpt(text.slice(span.start, span.end)) } };
    }
  },
});
