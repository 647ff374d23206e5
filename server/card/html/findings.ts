import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FindingGroup } from '../card';
import { absent, type Child, lined, type RenderContext, section } from './context';

function group(context: RenderContext, { severity, findings, left }: FindingGroup): Child[] {
  const { words } = context;
  return [
    h('h3', { className: [severity] }, words.severities[severity](findings.length + left)),
    h('ul', [
      ...findings.map(({ what, more, line }) => lined(context, 'li', line, [what, ' ', h('small', more)])),
      ...(left === 0 ? [] : [h('li', words.more(left))]),
    ]),
  ];
}

/**
 * What is still open. Beside the text it is folded away: its lines lie all over the case, and would pull the card to
 * and fro while it follows the text.
 */
export function findings(context: RenderContext): Element {
  const { card, words, target } = context;
  if (card.findings.length === 0) return section(context, 'findings', words.findings, [absent(words.noFindings)]);
  const groups = card.findings.flatMap((each) => group(context, each));
  if (target === 'page') return section(context, 'findings', words.findings, groups);
  const id = context.id('findings');
  const count = card.findings.reduce((sum, each) => sum + each.findings.length + each.left, 0);
  const heading = h('h2', { id }, `${words.findings} (${words.number(count)})`);
  return h(
    'section',
    { className: ['part', 'findings'], ariaLabelledBy: id },
    h('details', [h('summary', heading), ...groups]),
  );
}
