import type { Language } from '../../framework/index';
import type { Result } from './result';

const words = {
  ok: { en: 'ok', fr: 'ok' },
  attention: { en: 'attention', fr: 'à voir' },
  fine: { en: 'Nothing needs attention.', fr: 'Tout va bien.' },
  look: { en: 'Needs attention:', fr: 'À voir :' },
} as const;

/** How many results need attention. */
export const attentionIn = (results: readonly Result[]): number =>
  results.filter(({ status }) => status === 'attention').length;

interface ReportOptions {
  readonly locale: Language;
  /** Whether signs beyond ASCII can be shown. */
  readonly isUtf8: boolean;
}

/** One line for each result, with what belongs to it indented below, and a line that sums up. */
export function reportText(results: readonly Result[], { locale, isUtf8 }: ReportOptions): string {
  const width = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
  const first = width([words.ok[locale], words.attention[locale]]);
  const second = width(results.map(({ title }) => title[locale]));
  const indent = ' '.repeat(first + second + 4);
  const lines = results.flatMap(({ status, title, value, details = [], advice }) => [
    `${words[status][locale].padEnd(first)}  ${title[locale].padEnd(second)}  ${value[locale]}`.trimEnd(),
    ...details.map((detail) => `${indent}${detail[locale]}`),
    ...(advice === undefined ? [] : [`${indent}${isUtf8 ? '→' : '->'} ${advice[locale]}`]),
  ]);
  const attention = attentionIn(results);
  const sum = attention === 0 ? words.fine[locale] : `${words.look[locale]} ${attention}`;
  return `${[...lines, '', sum].join('\n')}\n`;
}

/** The same for programs. */
export function reportJson(results: readonly Result[], locale: Language): string {
  const checks = results.map(({ name, status, value, details, advice }) => ({
    ...{ name, status, value: value[locale] },
    ...(details && { details: details.map((detail) => detail[locale]) }),
    ...(advice && { advice: advice[locale] }),
  }));
  return `${JSON.stringify({ checks, attention: attentionIn(results) }, null, 2)}\n`;
}
