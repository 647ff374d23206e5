import type { Localized } from '../../framework/index';
import { caseFrontMatter } from '../new-case';
import type { Completion } from './completion';
import { type Cursor, gapAt } from './cursor';
import { lineAt } from './lines';
import { offer } from './offer';
import { escapeSnippet } from './yaml-text';

const label: Localized = { en: 'Start a case study', fr: 'Commencer une étude de cas' };
const help: Localized = {
  en: 'The facts that head every case: title, district, characteristics.',
  fr: 'Les renseignements en tête de toute étude de cas : titre, conseil, caractéristiques.',
};

/** On the first line of a text that has no front matter yet: the whole of it, to be filled in. */
export function skeletonCompletions(cursor: Cursor): readonly Completion[] {
  const { study, offset, framework, locale, writing } = cursor;
  const line = lineAt(study, offset);
  const start = study.frontMatter.span.start;
  const isStart = study.lines.lineAt(offset) === 1 && /^-{0,3}[ \t]*$/.test(study.text.slice(start, line.end));
  if (!isStart || offset < start || study.frontMatter.present) return [];
  let stop = 0;
  const next = () => `$${++stop}`;
  const text = caseFrontMatter(framework, writing, {
    literal: escapeSnippet,
    title: () => `"${next()}"`,
    district: next,
    characteristics: () => `[${next()}]`,
    written: next,
  });
  const insert = `${text}$0`;
  const candidate = {
    label: label[locale],
    kind: 'key',
    detail: '---',
    documentation: help[locale],
    insert,
    snippet: true,
  } as const;
  return offer([{ ...candidate, wordings: [label[locale]] }], gapAt(cursor, { start, end: line.end }));
}
