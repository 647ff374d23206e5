import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Language } from '../../framework/index';
import type { ModuleCard } from '../card';
import { advice, characteristics, discussion, evidence, turningPoints } from './content';
import { type CardTarget, renderContext } from './context';
import { findings } from './findings';
import { header } from './header';
import { questions } from './questions';

/** The card as one element. Words of the document come in as text nodes and attribute values only, never as HTML. */
export function article(card: ModuleCard, locale: Language, target: CardTarget): Element {
  const context = renderContext(card, locale, target);
  const titleId = context.id('title');
  return h('article', { className: ['casewright-card'], ariaLabelledBy: titleId, lang: locale }, [
    header(context, titleId),
    characteristics(context),
    ...questions(context),
    ...(card.turningPoints ? [turningPoints(context, card.turningPoints)] : []),
    ...(card.evidence ? [evidence(context, card.evidence)] : []),
    ...(card.advice ? [advice(context, card.advice)] : []),
    discussion(context),
    findings(context),
  ]);
}

/**
 * The card as an HTML fragment for a preview beside the text: one `article`, no scripts, styles or addresses. What
 * comes from a passage carries `data-line`, its 1-based line; ids start with `casewright-`.
 */
export function renderCard(card: ModuleCard, locale: Language): string {
  return toHtml(article(card, locale, 'preview'));
}
