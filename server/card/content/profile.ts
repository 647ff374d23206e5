import type { CaseStudy, FrontMatterEntry } from '../../core/model/index';
import { oneLine } from '../../core/text/one-line';
import { spelledNumber } from '../../core/text/spelled-number';
import { type Framework, findValue, type Language } from '../../framework/index';
import type { Fact, Quoted } from '../card';
import { cardWords } from '../words/interface';
import { spelledDate } from './dates';
import { shortened } from './plain-text';

function entryText(study: CaseStudy, entry: FrontMatterEntry): Quoted | undefined {
  const written = entry.items.map(({ text }) => text).join(', ');
  const text = shortened(oneLine(written));
  return text === '' ? undefined : { text, line: study.lines.lineAt(entry.keySpan.start) };
}

/** The text of a front-matter entry with its line; undefined where it is absent or empty. */
export function writtenAt(study: CaseStudy, id: string): Quoted | undefined {
  const entry = study.frontMatter.get(id);
  return entry === undefined ? undefined : entryText(study, entry);
}

/** How far along the case is, as the framework words it. */
export function statusOf(study: CaseStudy, framework: Framework, locale: Language): Fact | undefined {
  const value = writtenAt(study, 'status');
  const key = framework.frontMatterKeys.find(({ id }) => id === 'status');
  if (value === undefined || key === undefined) return undefined;
  const known = findValue(key, value.text);
  const shown = known === undefined ? value : { text: known.label[locale], line: value.line };
  return { label: cardWords[locale].status, value: shown, translated: known !== undefined };
}

function dateFact(study: CaseStudy, id: string, label: string, locale: Language): Fact | undefined {
  const value = writtenAt(study, id);
  if (value === undefined) return undefined;
  const text = spelledDate(value.text, locale);
  return { label, value: { text, line: value.line }, translated: text !== value.text };
}

/** When the profile's figures were counted. */
export function asOf(study: CaseStudy, locale: Language): Fact | undefined {
  return dateFact(study, 'profile.as-of', cardWords[locale].asOf, locale);
}

/** When the case was written, and the profile's figures in the order of the framework. */
export function factsOf(study: CaseStudy, framework: Framework, locale: Language): readonly Fact[] {
  const words = cardWords[locale];
  const keys = framework.frontMatterKeys.find(({ id }) => id === 'profile')?.children ?? [];
  const profile = keys
    .filter(({ type }) => type !== 'date')
    .map((key): Fact | undefined => {
      const value = writtenAt(study, `profile.${key.id}`);
      if (value === undefined) return undefined;
      const isNumber = /^\d{1,15}$/.test(value.text);
      const text = isNumber ? spelledNumber[locale](value.text) : value.text;
      const label = words.facts[key.id] ?? key.aliases[locale][0] ?? key.id;
      return { label, value: { text, line: value.line }, translated: isNumber };
    });
  return [...profile, dateFact(study, 'written', words.written, locale)].filter((fact) => fact !== undefined);
}
