import type { CaseStudy } from '../../../server/core/model/index';
import type { Finding } from '../../../server/core/rule/finding';
import type { Span } from '../../../server/core/text/span';

/** Every place that a model names. */
export function placesOf(study: CaseStudy): Span[] {
  const { frontMatter } = study;
  const spans = (places: readonly { readonly span: Span }[]) => places.map(({ span }) => span);
  return [
    frontMatter.span,
    frontMatter.yaml,
    ...frontMatter.entries.flatMap((entry) => [
      entry.span,
      entry.keySpan,
      entry.valueSpan,
      ...spans(entry.items),
      ...spans(entry.children),
    ]),
    ...spans(frontMatter.problems),
    ...spans(frontMatter.characteristics),
    ...[study.headings, study.sections, study.passages, study.comments].flatMap(spans),
    ...study.comments.map(({ contentSpan }) => contentSpan),
    ...study.markers.flatMap((marker) => [marker.questions, marker.scope, marker.problems].flatMap(spans)),
    ...study.suppressions.map(({ scope }) => scope),
    ...study.suppressions.flatMap(({ rules }) => spans(rules)),
    ...study.declarations.map(({ source }) => source),
    ...[study.links, study.images, study.tables, study.excesses].flatMap(spans),
    ...study.links.map(({ urlSpan }) => urlSpan),
    ...study.tables.flatMap(({ header, rows }) => [header, ...rows].flatMap(spans)),
    ...[study.footnotes.definitions, study.footnotes.references].flatMap(spans),
  ];
}

/** Every place that a finding names, its fix's included. */
export const placesIn = ({ span, related, fix }: Finding): Span[] => [
  span,
  ...related.map((place) => place.span),
  ...(fix?.edits.map((edit) => edit.span) ?? []),
];

/** Why a place is none in a text; undefined for a good one. Written apart from the product's own check, on purpose. */
export function faultOf({ start, end }: Span, text: string): string | undefined {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return `[${start}, ${end}] is no pair of offsets`;
  if (start < 0 || end > text.length || start > end) return `[${start}, ${end}] lies outside 0 to ${text.length}`;
  for (const offset of [start, end]) {
    const pair = text.slice(Math.max(0, offset - 1), offset + 1);
    if (pair === '\r\n') return `${offset} is between CR and LF`;
    if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)) return `${offset} is within a code point`;
  }
  return undefined;
}

/** The faults of all places, none in a sound reading. */
export const faultsOf = (places: readonly Span[], text: string): string[] =>
  places.flatMap((place) => faultOf(place, text) ?? []);
