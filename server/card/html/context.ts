import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../framework/index';
import type { ModuleCard, Quoted } from '../card';
import { type CardWords, cardWords } from '../words/interface';

/** Starts every id, so that none meets one of the page around the card. */
const prefix = 'casewright-';

/** What may stand in an element: a text is a text node, never HTML. */
export type Child = ElementContent | string;

/** Where the card is shown: beside the text, where a line can be gone to, or on a page of its own. */
export type CardTarget = 'preview' | 'page';

/** What the parts of one rendering share. */
export interface RenderContext {
  readonly card: ModuleCard;
  readonly words: CardWords;
  readonly target: CardTarget;
  /** `lang` for words of the document, where its language is not the interface's. */
  readonly own: Properties;
  /** An id that no other element of this rendering has. */
  readonly id: (name: string) => string;
}

export function renderContext(card: ModuleCard, locale: Language, target: CardTarget): RenderContext {
  const used = new Map<string, number>();
  return {
    card,
    words: cardWords[locale],
    target,
    own: card.language === locale ? {} : { lang: card.language },
    id: (name) => {
      const times = (used.get(name) ?? 0) + 1;
      used.set(name, times);
      return times === 1 ? prefix + name : `${prefix}${name}-${times}`;
    },
  };
}

/** A part of the card under a heading of level 2. */
export function section(context: RenderContext, name: string, heading: string, content: readonly Child[]): Element {
  const id = context.id(name);
  return h('section', { className: ['part', name], ariaLabelledBy: id }, [h('h2', { id }, heading), ...content]);
}

/** Something that is not there yet, said in our words. */
export const absent = (text: string): Element => h('p.absent', text);

/**
 * The way to a line: a link beside the text, else its number. It has to stand in an element with that line's number.
 * @param id of an element nearby, so that the link leads somewhere even by itself
 */
function lineReference({ words, target }: RenderContext, line: number, id: string): Element {
  if (target === 'page') return h('span.line', words.line(line));
  return h('a.line', { href: `#${id}`, ariaLabel: words.goTo(line) }, words.line(line));
}

/**
 * Words of the document in an element of their own, which knows their line.
 * @param before stands before them, in the interface's language
 */
export function quotation(
  context: RenderContext,
  tag: 'p' | 'li',
  { text, line }: Quoted,
  before: readonly Child[] = [],
): Element {
  return lined(context, tag, line, [...before, h('span.words', context.own, text)]);
}

/** An element that belongs to a line, with the way to it at its end. */
export function lined(
  context: RenderContext,
  tag: 'p' | 'li' | 'td',
  line: number,
  content: readonly Child[],
): Element {
  const id = context.id(`line-${line}`);
  return h(tag, { id, dataLine: line }, [...content, '\u00A0', lineReference(context, line, id)]);
}
