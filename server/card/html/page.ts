import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Language } from '../../framework/index';
import type { ModuleCard } from '../card';
import { cardStyle } from '../style/card-style';
import { article } from './article';
import { policyFor } from './policy';

const style = cardStyle('page');

/** The card as a page of its own, to hand out or print: no scripts, no outside address, one style sheet of its own. */
export function renderCardPage(card: ModuleCard, locale: Language): string {
  const page = h('html', { lang: locale }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policyFor(style) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', card.title),
      h('style', style),
    ]),
    h('body', h('main', article(card, locale, 'page'))),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}
