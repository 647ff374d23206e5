import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Fact } from '../card';
import type { RenderContext } from './context';

const fact = (label: string, properties: Properties, value: string): Element =>
  h('div', [h('dt', label), h('dd', properties, value)]);

function factOf({ own }: RenderContext, { label, value, translated }: Fact): Element {
  return fact(label, { dataLine: value.line, ...(translated ? {} : own) }, value.text);
}

/** Title, district and facts at a glance. */
export function header(context: RenderContext, titleId: string): Element {
  const { card, words, own } = context;
  const titleProperties = card.titleLine === undefined ? {} : { dataLine: card.titleLine, ...own };
  const facts = [...card.facts, ...(card.asOf ? [card.asOf] : []), ...(card.status ? [card.status] : [])];
  return h('header', [
    h('p.kicker', words.kicker),
    h('h1', { id: titleId, ...titleProperties }, card.title),
    card.district
      ? h('p.district', { dataLine: card.district.line, ...own }, card.district.text)
      : h('p.district.absent', words.noDistrict),
    h('dl.facts', [...facts.map((each) => factOf(context, each)), fact(words.length, {}, words.wordCount(card.words))]),
  ]);
}
