import { applyEdits } from '../../../server/core/rule/apply';
import type { Edit, Finding } from '../../../server/core/rule/finding';
import type { RuleMeta } from '../../../server/core/rule/rule';
import { remarks } from '../../../server/core/rule/rule';
import { type Completion, completionsAt, type FeatureContext } from '../../../server/features/index';
import { type Language, strongDistricts } from '../../../server/framework/index';
import { read } from '../../helpers/read';

const meta = (id: string): RuleMeta => ({
  id,
  family: 'reader',
  title: { en: `Title of ${id}`, fr: `Titre de ${id}` },
  why: { en: 'Readers stumble.', fr: 'On trébuche.' },
  certainty: 'certain',
  levels: remarks,
  messages: {},
  examples: [],
});

/** Two made-up rules: features must work with any. */
export const context = (locale: Language = 'en'): FeatureContext => ({
  framework: strongDistricts,
  rules: [meta('plain-words'), meta('short-titles')],
  locale,
});

/** Takes the cursor, a bar, out of a text. */
export function cursorIn(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** What is offered at the bar. */
export function offered(marked: string, locale: Language = 'en'): readonly Completion[] {
  const { text, offset } = cursorIn(marked);
  return completionsAt(read(text), offset, context(locale));
}

/** Labels in the order in which an editor shows them. */
export const labels = (completions: readonly Completion[]): readonly string[] =>
  [...completions].sort((one, other) => (one.sort < other.sort ? -1 : 1)).map(({ label }) => label);

/** The text after the completion with this label is accepted, snippet stops shown as they are. */
export function accepted(marked: string, label: string, locale: Language = 'en'): string {
  const { text } = cursorIn(marked);
  const chosen = offered(marked, locale).find((completion) => completion.label === label);
  if (!chosen) throw new Error(`“${label}” is not offered, only: ${labels(offered(marked, locale)).join(', ')}`);
  return text.slice(0, chosen.span.start) + chosen.insert + text.slice(chosen.span.end);
}

/** A finding of a made-up rule on the first occurrence of a stretch of text. */
export function findingOn(
  text: string,
  on: string,
  rule = 'plain-words',
  fix?: { edits: Edit[]; safe: boolean },
): Finding {
  const start = text.indexOf(on);
  return {
    rule,
    code: 'found',
    severity: 'information',
    span: { start, end: start + on.length },
    message: { what: `Found ${on}.`, why: 'Readers stumble.', next: 'Say it in plain words.' },
    docs: `https://example.org/${rule}.md`,
    related: [],
    ...(fix && { fix: { title: `Replace ${on}`, ...fix } }),
  };
}

export const edited = (text: string, edits: readonly Edit[]): string => applyEdits(text, edits);
