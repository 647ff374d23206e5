import type { Language, Localized } from '../../framework/index';
import type { Message } from './finding';
import type { Report, RuleMeta } from './rule';

const docsFolder = 'https://github.com/casewright/casewright/blob/main/docs/rules';

/** Address of a rule's page. */
export const docsOf = (rule: string): string => `${docsFolder}/${rule}.md`;

/** Fills the `{name}` places of a template; a place without a value keeps its name, so that a defect shows. */
export function fill(template: string, values: Report['values']): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values?.[name] ?? place));
}

export function messageOf(meta: RuleMeta, report: Report, locale: Language): Message {
  const template = meta.messages[report.code];
  const say = (text: Localized | undefined) => fill(text?.[locale] ?? '', report.values);
  return { what: say(template?.what), why: say(template?.why ?? meta.why), next: say(template?.next) };
}
