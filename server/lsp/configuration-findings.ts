import type { Casewright } from '../casewright';
import { configurationRule } from '../core/configuration/findings';
import type { Finding } from '../core/rule/finding';
import { docsOf } from '../core/rule/message';
import type { Language } from '../framework/index';
import { type ConfigurationError, normalizeUri } from '../workspace/index';
import type { OpenDocument } from './documents';

/**
 * What is wrong with a configuration file: in itself, and with the files it extends.
 * @param errors of the workspace, about any file; those in this one that the file itself does not show are added
 */
export function configurationFindings(
  casewright: Casewright,
  document: OpenDocument,
  errors: readonly ConfigurationError[],
  locale: Language,
): readonly Finding[] {
  const { text, uri, key, lines } = document;
  const own = casewright.configurationFindings(casewright.parseConfiguration(text, uri), locale);
  const shown = new Set(own.map(({ span }) => span.start));
  const others = errors
    .filter(({ file }) => normalizeUri(file) === key)
    .map((error) => {
      const start = Math.min(lines.startOf(error.line) + error.column - 1, text.length);
      const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
      return { span: { start, end }, what: error.message[locale] };
    });
  return [
    ...own,
    ...others.filter(({ span }) => !shown.has(span.start)).map(({ span, what }) => findingOf(span, what)),
  ];
}

function findingOf(span: Finding['span'], what: string): Finding {
  const message = { what, why: '', next: '' };
  const rule = configurationRule;
  return { rule, code: 'extends', severity: 'error', span, message, docs: docsOf(rule), related: [] };
}
