import { documentRule, warnsInReview } from '../core/rule/rule';
import type { Localized } from '../framework/index';

/** What each limit counts, in words that stand before "than can be checked". */
const counted: Readonly<Record<string, Localized>> = {
  length: { en: 'more characters', fr: 'plus de caractères' },
  depth: { en: 'more lists and quotations within each other', fr: 'plus de listes et de citations imbriquées' },
  quotations: { en: 'more quotations', fr: 'plus de citations' },
  blocks: { en: 'more paragraphs, items and headings', fr: 'plus de paragraphes, d’éléments et de titres' },
  underlines: { en: 'more underlined headings in a row', fr: 'plus de titres soulignés à la suite' },
  tableRows: { en: 'more rows or columns in one table', fr: 'plus de lignes ou de colonnes dans un tableau' },
};
const signs: Localized = {
  en: 'more special signs in one paragraph',
  fr: 'plus de signes spéciaux dans un paragraphe',
};

export const checkedInPart = documentRule({
  meta: {
    id: 'checked-in-part',
    family: 'upkeep',
    title: { en: 'The whole text can be checked', fr: 'Tout le texte peut être vérifié' },
    why: {
      en: 'What is left out is not checked, and does not appear on the card.',
      fr: 'Ce qui est laissé de côté n’est pas vérifié et ne paraît pas sur la fiche.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    stage: 'set-up',
    messages: {
      excess: {
        what: {
          en: 'Checked only in part: this text holds {counted} than can be checked ({found}; the limit is {allowed}).',
          fr: 'Vérifié en partie seulement : ce texte contient {counted} qu’il n’est possible d’en vérifier ({found}; la limite est de {allowed}).',
        },
        next: {
          en: 'Look at this place for text that was pasted by mistake; if all of it belongs here, divide it.',
          fr: 'Cherchez à cet endroit du texte collé par erreur; si tout est à sa place, divisez-le.',
        },
      },
    },
    examples: [
      {
        title: 'A paragraph of signs that was pasted by mistake',
        text: `---\nkind: case-study\n---\n# Reading our own results\n\n${'['.repeat(601)}\n`,
        expect: [{ code: 'excess', on: '['.repeat(601) }],
      },
      {
        title: 'A case of any ordinary length',
        text: '---\nkind: case-study\n---\n# Reading our own results\n',
        expect: [],
      },
    ],
  },
  *check({ study, locale }) {
    for (const { limit, found, allowed, span } of study.excesses) {
      yield { code: 'excess', span, values: { counted: (counted[limit] ?? signs)[locale], found, allowed } };
    }
  },
});
