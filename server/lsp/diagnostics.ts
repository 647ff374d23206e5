import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { type Finding, messageText, type Severity } from '../core/rule/finding';
import type { OpenDocument } from './documents';
import { rangeOf } from './positions';
import type { Session } from './session';

export const diagnosticSource = 'casewright';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** A finding as the protocol has it: the code is the rule's id, and leads to its page. */
export function diagnosticOf(
  finding: Finding,
  document: OpenDocument,
  { client }: Pick<Session, 'client'>,
): Diagnostic {
  const { rule, code, severity, span, message, docs, related } = finding;
  const diagnostic: Diagnostic = {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    codeDescription: { href: docs },
    source: diagnosticSource,
    message: messageText(message),
    data: { rule, code },
  };
  if (!client.relatedInformation || related.length === 0) return diagnostic;
  const relatedInformation = related.map((one) => ({
    location: { uri: document.uri, range: rangeOf(document, one.span) },
    message: one.note,
  }));
  return { ...diagnostic, relatedInformation };
}
