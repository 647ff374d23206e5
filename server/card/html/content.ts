import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CardCharacteristic, Evidence, TurningPoints, WrittenDate } from '../card';
import { absent, type Child, lined, quotation, type RenderContext, section } from './context';

function characteristic({ words }: RenderContext, each: CardCharacteristic): Element {
  return h('li', { dataLine: each.line }, [
    h('strong', `${each.number}. ${each.label}`),
    ...(each.from === 'heading' ? [' ', h('span.note', `(${words.fromHeading})`)] : []),
    h(
      'p',
      each.module ? [h('span.module', words.module(each.module.number)), ' ', each.module.title] : words.allModules,
    ),
  ]);
}

/** What the case is about, and the modules it can be used in. */
export function characteristics(context: RenderContext): Element {
  const { card, words } = context;
  return section(context, 'characteristics', words.characteristics, [
    card.characteristics.length === 0
      ? absent(words.noCharacteristic)
      : h(
          'ul',
          card.characteristics.map((each) => characteristic(context, each)),
        ),
  ]);
}

function dates({ own }: RenderContext, all: readonly WrittenDate[]): Child[] {
  // The first date tells when; the others are in the words.
  return all
    .slice(0, 1)
    .flatMap(({ text, iso }) => [h('time', { ...own, ...(iso === undefined ? {} : { dateTime: iso }) }, text), ' ']);
}

/** The turning points on a time line; or the reason why there was none. */
export function turningPoints(
  context: RenderContext,
  { status, introduction, points, reason }: TurningPoints,
): Element {
  const { words } = context;
  const told = [
    ...(introduction ? [quotation(context, 'p', introduction)] : []),
    h(
      'ol.time-line',
      points.map((point) => quotation(context, 'li', point, dates(context, point.dates))),
    ),
  ];
  const why = reason ? [quotation(context, 'p', reason)] : [];
  const content = {
    told: [...told, ...why],
    none: [h('p', words.noTurningPoint), ...why],
    missing: [absent(words.turningPointsMissing)],
  }[status];
  return section(context, 'turning-points', words.turningPoints, content);
}

function evidenceItem(context: RenderContext, item: Evidence): Element {
  if (item.kind === 'sentence') return quotation(context, 'li', item);
  return lined(context, 'li', item.line, [
    h('span.about', context.words.table(item.rows)),
    ' ',
    h('span.words', context.own, item.columns.join(' · ')),
  ]);
}

/** What the case offers as evidence; no verdict on it. */
export function evidence(context: RenderContext, items: readonly Evidence[]): Element {
  const { words } = context;
  return section(context, 'evidence', words.evidence, [
    items.length === 0
      ? absent(words.evidenceMissing)
      : h(
          'ul',
          items.map((item) => evidenceItem(context, item)),
        ),
  ]);
}

export function advice(context: RenderContext, pieces: NonNullable<RenderContext['card']['advice']>): Element {
  const { words } = context;
  return section(context, 'advice', words.advice, [
    pieces.length === 0
      ? absent(words.adviceMissing)
      : h(
          'ul',
          pieces.map((piece) => quotation(context, 'li', piece)),
        ),
  ]);
}

export function discussion(context: RenderContext): Element {
  const { card, words } = context;
  return section(context, 'discussion', words.discussion, [
    h(
      'ol',
      card.discussion.map(({ text, points }) =>
        h('li', [
          text,
          ...(points.length === 0
            ? []
            : [
                h(
                  'ul',
                  points.map((point) => h('li', point)),
                ),
              ]),
        ]),
      ),
    ),
  ]);
}
