import type { Level, Severity } from '../../core/rule/finding';
import { docsOf } from '../../core/rule/message';
import type { RuleMeta } from '../../core/rule/rule';
import type { Language } from '../../framework/index';
import { type OtherFinding, otherFindings } from './other-findings';

/** SARIF's words for severities. */
export const sarifLevels: Readonly<Record<Severity, string>> = {
  information: 'note',
  warning: 'warning',
  error: 'error',
};

const byDefault = (level: Level) => (level === 'off' ? { enabled: false } : { level: sarifLevels[level] });

/** A rule as SARIF describes it; GitHub reads `tags` and `precision`. */
const descriptor = (meta: RuleMeta, locale: Language) => ({
  id: meta.id,
  shortDescription: { text: meta.title[locale] },
  fullDescription: { text: meta.why[locale] },
  help: { text: meta.why[locale] },
  helpUri: docsOf(meta.id),
  defaultConfiguration: byDefault(meta.levels.draft),
  properties: { tags: [meta.family], precision: meta.certainty === 'certain' ? 'very-high' : 'medium' },
});

const otherDescriptor = ({ id, title, docs }: OtherFinding, locale: Language) => ({
  id,
  shortDescription: { text: title[locale] },
  helpUri: docs,
});

/** All that a finding may name as its rule. */
export const ruleDescriptors = (rules: readonly RuleMeta[], locale: Language): object[] => [
  ...rules.map((meta) => descriptor(meta, locale)),
  ...otherFindings.map((other) => otherDescriptor(other, locale)),
];
