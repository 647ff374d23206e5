import type { CaseStudy, Passage } from '../../core/model/index';
import { oneLine } from '../../core/text/one-line';
import { sentences } from '../../core/text/sentences';
import type { Span } from '../../core/text/span';
import { withoutTrailing } from '../../core/text/trailing';
import { countWords } from '../../core/text/words';
import type { Quoted } from '../card';

/** A sentence longer than this is no help at a glance. */
const mostWords = 45;
/** Stops a text without spaces. */
const mostUnits = 600;

const escaped = /\\([!-/:-@[-`{-~])/g;
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

/** What a reader sees of a stretch of the document: markup, code and addresses are gone, the words are whole. */
export function plainText(study: CaseStudy, { start, end }: Span): string {
  let text = '';
  for (let offset = start; offset < end; offset++) {
    const source = study.text.charAt(offset);
    // Where prose has a space and the source does not, markup stood: it leaves no gap.
    if (study.prose.charAt(offset) !== ' ' || /\s/.test(source)) text += source;
  }
  return oneLine(
    text
      .replace(escaped, '$1')
      .replace(reference, (_, decimal, hexadecimal, name) =>
        name === undefined
          ? character(Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10))
          : (named[name] ?? ''),
      ),
  );
}

/** The text cut at a word, with an ellipsis, where it is longer than a glance takes in. */
export function shortened(text: string): string {
  const words = text.split(' ', mostWords + 1);
  const cut = words.slice(0, mostWords).join(' ');
  const fitting = cut.length > mostUnits ? cut.slice(0, mostUnits).replace(/[\uD800-\uDBFF]$/, '') : cut;
  return fitting === text ? text : `${withoutTrailing(fitting, /[\s,;:.–—-]/)}…`;
}

/** The first sentences that fit a glance, whole; only the very first is cut where it is too long alone. */
export function firstOf(sentences: readonly Quoted[], most = sentences.length): string {
  const [first, ...others] = sentences.slice(0, most).map(({ text }) => text);
  let text = shortened(first ?? '');
  for (const sentence of others) {
    if (countWords(text) + countWords(sentence) > mostWords) break;
    text += ` ${sentence}`;
  }
  return text;
}

/** The stretches of a list passage that are one item each, or the passage as it is. */
export function itemsOf(study: CaseStudy, passage: { readonly kind: string; readonly span: Span }): readonly Span[] {
  if (passage.kind !== 'list') return [passage.span];
  const { start, end } = passage.span;
  const starts: number[] = [];
  for (const bullet of study.text.slice(start, end).matchAll(/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/gm)) {
    const mark = start + bullet.index + bullet[0].trimEnd().length - 1;
    // A line of text may look like a bullet; a real one is markup, so prose has a blank there.
    if (study.prose.charAt(mark) === ' ') starts.push(start + bullet.index);
  }
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

/** The sentences of a stretch, as a reader sees them, each with its line. Empty ones are left out. */
export function sentencesIn(study: CaseStudy, { start, end }: Span): readonly Quoted[] {
  return sentences(study.prose.slice(start, end), study.language)
    .map((sentence) => quoted(study, { start: start + sentence.start, end: start + sentence.end }))
    .filter(({ text }) => text !== '');
}

/** The sentences of prose passages, item by item; tables and code have none. */
export function sentencesOf(study: CaseStudy, passages: readonly Passage[]): readonly Quoted[] {
  return passages
    .filter(({ kind }) => kind !== 'table' && kind !== 'code')
    .flatMap((passage) => itemsOf(study, passage))
    .flatMap((item) => sentencesIn(study, item));
}

/** A stretch as one text with the line of its first word. */
export function quoted(study: CaseStudy, { start, end }: Span): Quoted {
  const lead = study.prose.slice(start, end).search(/\S/);
  return { text: plainText(study, { start, end }), line: study.lines.lineAt(start + Math.max(lead, 0)) };
}
