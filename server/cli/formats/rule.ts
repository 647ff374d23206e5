import { docsOf } from '../../core/rule/message';
import type { OptionShape, RuleMeta } from '../../core/rule/rule';
import type { Language } from '../../framework/index';

const optionRecord = (shape: OptionShape, locale: Language) => ({
  type: shape.type,
  default: shape.default,
  ...(shape.type === 'integer' && { minimum: shape.minimum }),
  description: shape.description[locale],
});

/** One rule as plain data in one language, as `rules --json` prints it. */
export const ruleRecord = (meta: RuleMeta, locale: Language) => ({
  id: meta.id,
  family: meta.family,
  title: meta.title[locale],
  why: meta.why[locale],
  certainty: meta.certainty,
  levels: meta.levels,
  options: Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, shape]) => [name, optionRecord(shape, locale)]),
  ),
  fixable: Object.keys(meta.fixes ?? {}).length > 0,
  docs: docsOf(meta.id),
});
