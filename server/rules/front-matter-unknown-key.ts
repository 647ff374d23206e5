import type { FrontMatterEntry } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { type Framework, type FrontMatterKey, findFrontMatterKey, suggestFrontMatterKey } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { keySpelling } from './shared/front-matter-text';
import { isRestOfNumber } from './shared/numbers';
import { listing, quoted } from './shared/wording';

interface Unknown {
  readonly entry: FrontMatterEntry;
  readonly near?: FrontMatterKey;
  /** The key whose map the entry stands in. */
  readonly parent?: FrontMatterKey;
}

function* unknownAmong(
  entries: readonly FrontMatterEntry[],
  framework: Framework,
  parent?: FrontMatterKey,
): Generator<Unknown> {
  const known = entries.map((entry) => findFrontMatterKey(framework, entry.key, parent?.id));
  for (const [index, entry] of entries.entries()) {
    const key = known[index];
    if (key) {
      if (key.children) yield* unknownAmong(entry.children, framework, key);
      continue;
    }
    const suggestion = suggestFrontMatterKey(framework, entry.key, parent?.id);
    // The key it resembles may stand beside it: then it is something else, for another tool.
    const near = suggestion && !known.some((other) => other?.id === suggestion.id) ? { near: suggestion } : {};
    yield { entry, ...near, ...(parent && { parent }) };
  }
}

export const frontMatterUnknownKey = documentRule({
  meta: {
    id: 'front-matter-unknown-key',
    family: 'case',
    title: { en: 'Names in the block at the top are known ones', fr: 'Les noms de l’en-tête sont connus' },
    why: {
      en: 'A misspelled name takes its value off the card, and nobody notices.',
      fr: 'Un nom mal écrit fait disparaître sa valeur de la fiche sans que personne le remarque.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      misspelled: {
        what: { en: '“{key}” is not a name that a case uses.', fr: '« {key} » n’est pas un nom qu’emploie un cas.' },
        next: { en: 'Did you mean “{near}”?', fr: 'Vouliez-vous dire « {near} »?' },
      },
      'unknown-inside': {
        what: { en: '“{key}” is not known inside “{parent}”.', fr: '« {key} » n’est pas connu dans « {parent} ».' },
        next: { en: 'What can stand there: {known}.', fr: 'Ce qui peut s’y trouver : {known}.' },
      },
    },
    fixes: { rename: { en: 'Change “{key}” to “{near}”', fr: 'Remplacer « {key} » par « {near} »' } },
    examples: [
      {
        title: 'A slip of the fingers',
        text: exampleCase(['# Reading our own results'], { more: ['staus: draft'] }),
        expect: [{ code: 'misspelled', on: 'staus' }],
        fixed: exampleCase(['# Reading our own results'], { more: ['status: draft'] }),
      },
      {
        title: 'Une faute de frappe',
        text: frenchExampleCase(['# Apprendre de nos résultats'], { more: ['rédgié: 2024-11'] }),
        expect: [{ code: 'misspelled', on: 'rédgié' }],
        fixed: frenchExampleCase(['# Apprendre de nos résultats'], { more: ['rédigé: 2024-11'] }),
      },
      {
        title: 'A figure that a profile does not have',
        text: exampleCase(['# Reading our own results'], { more: ['profile: { schools: 42, buses: 60 }'] }),
        expect: [{ code: 'unknown-inside', on: 'buses' }],
      },
      {
        title: 'Names that belong to other tools',
        text: exampleCase(['# Reading our own results'], { more: ['layout: page', 'tags: [reading]'] }),
        expect: [],
      },
    ],
  },
  reads: 'front-matter',
  *check({ study, framework, locale }) {
    for (const { entry, near, parent } of unknownAmong(study.frontMatter.entries, framework)) {
      const { key, keySpan } = entry;
      if (near) {
        const values = { key, near: keySpelling(near, study.language) };
        const edits = [{ span: keySpan, text: values.near }];
        yield { code: 'misspelled', span: keySpan, values, fix: { title: 'rename', edits, safe: false } };
      } else if (parent && !isRestOfNumber(key)) {
        const names = (parent.children ?? []).map((child) => quoted(keySpelling(child, study.language), locale));
        const values = { key, parent: keySpelling(parent, study.language), known: listing(names, locale) };
        yield { code: 'unknown-inside', span: keySpan, values };
      }
    }
  },
});
