import type { CaseDocument } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';
import { type Span, touches } from '../../core/text/span';
import type { Localized } from '../../framework/index';
import { type FeatureContext, say } from '../context';
import type { Action } from './action';
import { mergeFixes, type Numbered } from './merge';
import { silence } from './silence';

const fixRule: Localized = { en: 'Fix all of this kind: {title}', fr: 'Corriger tous les cas semblables : {title}' };
const fixAll: Localized = {
  en: 'Fix everything that is safe to fix',
  fr: 'Corriger tout ce qui peut l’être sans risque',
};
const readDocs: Localized = { en: 'Read about {rule}', fr: 'Lire à propos de {rule}' };

/**
 * What can be done about the findings that touch a range, and about the whole document: fix this, fix all of its rule,
 * silence it, read about it; and every safe fix at once.
 * @param findings all findings of the document
 */
export function actionsAt(
  document: CaseDocument,
  range: Span,
  findings: readonly Finding[],
  context: FeatureContext,
): readonly Action[] {
  const all = findings.map((finding, index): Numbered => ({ finding, index }));
  const here = all.filter(({ finding }) => touches(finding.span, range));
  const rules = new Map(here.map((numbered) => [numbered.finding.rule, numbered]));
  return [
    ...here.flatMap((numbered) => fixThis(numbered)),
    ...[...rules.keys()].flatMap((rule) => fixAllOf(rule, all, context)),
    ...here.filter(isFirstOfRule).map(({ finding, index }) => silence(document, finding, index, context)),
    ...[...rules.values()].map(({ finding, index }) => openDocs(finding, index, context)),
    ...fixAllSafe(all, context),
  ];
}

/** Two findings of a rule in one range would give the same comment twice. */
const isFirstOfRule = ({ finding }: Numbered, index: number, here: readonly Numbered[]): boolean =>
  here.findIndex((other) => other.finding.rule === finding.rule) === index;

function fixThis({ finding, index }: Numbered): Action[] {
  const { fix } = finding;
  if (!fix) return [];
  return [{ title: fix.title, kind: 'quickfix', edits: fix.edits, findings: [index], preferred: fix.safe }];
}

function fixAllOf(rule: string, all: readonly Numbered[], { rules, locale }: FeatureContext): Action[] {
  const fixable = all.filter(({ finding }) => finding.rule === rule && finding.fix);
  if (fixable.length < 2) return [];
  const { edits, indexes } = mergeFixes(fixable);
  const title = say(fixRule, locale, { title: rules.find(({ id }) => id === rule)?.title[locale] ?? rule });
  return [{ title, kind: 'quickfix', edits, findings: indexes, preferred: false }];
}

function fixAllSafe(all: readonly Numbered[], { locale }: FeatureContext): Action[] {
  const { edits, indexes } = mergeFixes(all.filter(({ finding }) => finding.fix?.safe));
  if (edits.length === 0) return [];
  return [{ title: fixAll[locale], kind: 'source.fixAll.casewright', edits, findings: indexes, preferred: false }];
}

function openDocs({ rule, docs }: Finding, index: number, { locale }: FeatureContext): Action {
  const title = say(readDocs, locale, { rule });
  return { title, kind: 'quickfix', edits: [], findings: [index], preferred: false, openUrl: docs };
}
