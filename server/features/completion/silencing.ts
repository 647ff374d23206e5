import type { Localized } from '../../framework/index';
import { escapeMarkdown, paragraphs } from '../markdown';
import type { Candidate } from './completion';
import type { Cursor } from './cursor';
import { escapeSnippet } from './yaml-text';

const reason: Localized = { en: 'Say after the dashes why.', fr: 'Dites pourquoi après les tirets.' };
const kinds = ['casewright-disable-next-line', 'casewright-disable', 'casewright-enable', 'casewright-disable-file'];

/** Comments that silence a rule; the kind that is being typed, or the one for the next passage. */
export function silencingCandidates({ rules, locale }: Cursor, content: string): readonly Candidate[] {
  const typed = /^\s*(casewright-[\w-]*)/i.exec(content)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.find((known) => known === typed) ?? kinds.find((known) => known.startsWith(typed)) ?? kinds[0];
  const ends = kind === 'casewright-enable' ? ' -->' : ' -- $1 -->';
  return rules.map((rule) => ({
    label: `${kind} ${rule.id}`,
    kind: 'rule',
    detail: rule.title[locale],
    documentation: paragraphs(escapeMarkdown(rule.why[locale]), escapeMarkdown(reason[locale])),
    insert: `<!-- ${escapeSnippet(`${kind} ${rule.id}`)}${ends}`,
    snippet: true,
    wordings: [`${kind} ${rule.id}`, rule.id, rule.title[locale]],
  }));
}
