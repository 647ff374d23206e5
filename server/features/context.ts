import { fill } from '../core/rule/message';
import type { RuleMeta } from '../core/rule/rule';
import type { Framework, Language, Localized } from '../framework/index';

/** What every feature needs beside the document. */
export interface FeatureContext {
  readonly framework: Framework;
  readonly rules: readonly RuleMeta[];
  /** Language of the interface: titles, hovers, documentation. What is inserted follows the document's language. */
  readonly locale: Language;
}

/** The text in one language, its `{name}` places filled. */
export const say = (
  text: Localized,
  locale: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(text[locale], values);
