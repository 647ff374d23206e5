import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Readiness, Synopsis } from '../card';
import { absent, lined, quotation, type RenderContext, section } from './context';

/** Seen at a glance, never alone: the word stands beside it. */
const signs: Readonly<Record<Readiness['status'], string>> = {
  answered: '●',
  partly: '◐',
  suggested: '◌',
  missing: '○',
};

function readinessRow(context: RenderContext, readiness: Readiness, synopsisId: string): Element {
  const { words } = context;
  const { number, label, status, line, words: count } = readiness;
  const state = [h('span.sign', { ariaHidden: 'true' }, signs[status]), ' ', words.states[status]];
  return h('tr', { className: [status] }, [
    h('th', { scope: 'row' }, h('a', { href: `#${synopsisId}` }, `${number}. ${label}`)),
    line === undefined ? h('td', state) : lined(context, 'td', line, [...state, ',']),
    h('td.number', count === 0 ? '–' : words.number(count)),
  ]);
}

function readiness(context: RenderContext, ids: readonly string[]): Element {
  const { card, words } = context;
  const count = (wanted: Readiness['status']) => card.readiness.filter(({ status }) => status === wanted).length;
  return section(context, 'readiness', words.readiness, [
    h('table', [
      h('caption', words.readinessOf(count('answered'), card.readiness.length, count('suggested'))),
      h(
        'thead',
        h('tr', [
          h('th', { scope: 'col' }, words.question),
          h('th', { scope: 'col' }, words.state),
          h('th.number', { scope: 'col' }, words.words),
        ]),
      ),
      h(
        'tbody',
        card.readiness.map((row, index) => readinessRow(context, row, ids[index] ?? '')),
      ),
    ]),
  ]);
}

function partOf(context: RenderContext, { about, text, line, suggested }: Synopsis['parts'][number]): Element {
  const told = about.length === 0 ? [] : [h('span.about', about.join(' · ')), ' '];
  const before = suggested ? [h('span.note', context.words.suggestedPart), ' '] : told;
  return text === undefined
    ? lined(context, 'p', line, [...before, context.words.inFrontMatter])
    : quotation(context, 'p', { text, line }, before);
}

function synopsis(context: RenderContext, ids: readonly string[]): Element {
  const { card, words } = context;
  const items = card.synopses.map(({ number, label, parts }, index) =>
    h('li', { id: ids[index], value: number }, [
      h('h3', label),
      ...(parts.length === 0 ? [absent(words.notAnswered)] : parts.map((part) => partOf(context, part))),
    ]),
  );
  return section(context, 'synopsis', words.synopsis, [h('ol', items)]);
}

/** How far the case is, question by question, and what it says to each. */
export function questions(context: RenderContext): readonly Element[] {
  const ids = context.card.synopses.map(({ number }) => context.id(`question-${number}`));
  return [readiness(context, ids), synopsis(context, ids)];
}
