import { isLimitName, type LimitName, limitShapes } from '../core/guard/limits';
import { documentRule, warnsInReview } from '../core/rule/rule';
import type { Localized } from '../framework/index';

/** What each limit counts, in words that stand between “this text holds” and “than are read”. */
const counted: Readonly<Record<LimitName, Localized>> = {
  length: { en: 'more characters', fr: 'plus de caractères' },
  frontMatter: {
    en: 'more characters between the --- lines at the top',
    fr: 'plus de caractères entre les lignes --- du début',
  },
  frontMatterItems: {
    en: 'more names and values between the --- lines at the top',
    fr: 'plus de noms et de valeurs entre les lignes --- du début',
  },
  frontMatterDepth: {
    en: 'more lists within each other between the --- lines at the top',
    fr: 'plus de listes imbriquées entre les lignes --- du début',
  },
  lines: { en: 'more lines', fr: 'plus de lignes' },
  depth: { en: 'more lists and quotations within each other', fr: 'plus de listes et de citations imbriquées' },
  blocks: { en: 'more paragraphs, items and headings', fr: 'plus de paragraphes, d’éléments et de titres' },
  underlines: { en: 'more underlined headings', fr: 'plus de titres soulignés' },
  definitions: { en: 'more footnotes and link definitions', fr: 'plus de notes et de définitions de liens' },
  cells: { en: 'more cells in its tables', fr: 'plus de cellules dans ses tableaux' },
  columns: { en: 'more columns in one table', fr: 'plus de colonnes dans un tableau' },
  paragraph: { en: 'more characters in one paragraph', fr: 'plus de caractères dans un paragraphe' },
  brackets: { en: 'more square brackets in one paragraph', fr: 'plus de crochets dans un paragraphe' },
  emphasis: {
    en: 'more asterisks and underscores in one paragraph',
    fr: 'plus d’astérisques et de traits de soulignement dans un paragraphe',
  },
  angles: { en: 'more signs “<” in one paragraph', fr: 'plus de signes «\u00a0<\u00a0» dans un paragraphe' },
  backquotes: { en: 'more backquotes in one paragraph', fr: 'plus d’accents graves isolés dans un paragraphe' },
  signs: { en: 'more brackets, asterisks and such signs', fr: 'plus de crochets, d’astérisques et d’autres signes' },
  findings: { en: 'more findings', fr: 'plus de remarques' },
};

/** A round figure that would do, or nothing where no setting can go so far. */
function raised(limit: LimitName, found: number): number | undefined {
  const { most } = limitShapes[limit];
  const step = 10 ** Math.max(0, Math.floor(Math.log10(found)) - 1);
  return found > most ? undefined : Math.min(most, Math.ceil((found + 1) / step) * step);
}

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
          en: 'Checked only in part: this text holds {counted} than are read ({found}; the limit is {allowed}).',
          fr: 'Vérifié en partie seulement\u00a0: ce texte contient {counted} qu’il n’en est lu ({found}; la limite est de {allowed}).',
        },
        next: {
          en: 'Look here for text that was pasted by mistake; if all of it belongs here, divide it, or write “limits: { {limit}: {raised} }” in casewright.yaml.',
          fr: 'Cherchez ici du texte collé par erreur; si tout est à sa place, divisez-le ou écrivez «\u00a0limits: { {limit}: {raised} }\u00a0» dans casewright.yaml.',
        },
      },
      beyond: {
        what: {
          en: 'Checked only in part: this text holds {counted} than can be read ({found}; the limit is {allowed}, and {most} at most).',
          fr: 'Vérifié en partie seulement\u00a0: ce texte contient {counted} qu’il n’est possible d’en lire ({found}; la limite est de {allowed}, et de {most} au plus).',
        },
        next: {
          en: 'Look here for text that was pasted by mistake; if all of it belongs here, divide it.',
          fr: 'Cherchez ici du texte collé par erreur; si tout est à sa place, divisez-le.',
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
        title: 'A list within a list within a list, again and again',
        text: `---\nkind: case-study\n---\n# Reading our own results\n\n${'- '.repeat(80)}a\n`,
        expect: [{ code: 'beyond', on: `${'- '.repeat(80)}a` }],
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
      if (!isLimitName(limit)) continue;
      const values = { counted: counted[limit][locale], found, allowed, limit, most: limitShapes[limit].most };
      const enough = raised(limit, found);
      if (enough === undefined) yield { code: 'beyond', span, values };
      else yield { code: 'excess', span, values: { ...values, raised: enough } };
    }
  },
});
