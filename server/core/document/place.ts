import type { SuppressionComment } from '../comments/suppression';
import type { CharacteristicMention, Comment, Footnotes, Marker, Passage, Table } from '../model/index';
import { type Span, span } from '../text/span';
import type { PlacedSegment, SegmentReading } from './segment';

/** Where a segment stands in a document: offset and line of its start, and what stands before it. */
export interface Place {
  readonly start: number;
  readonly line: number;
  readonly passagesBefore: number;
  readonly headingsBefore: number;
}

export const isAt = (placed: PlacedSegment, place: Place): boolean =>
  placed.start === place.start &&
  placed.line === place.line &&
  placed.passagesBefore === place.passagesBefore &&
  placed.headingsBefore === place.headingsBefore;

/** A reading in the document's coordinates. */
export function placeSegment(reading: SegmentReading, place: Place): PlacedSegment {
  const { start } = place;
  const moved = ({ start: from, end }: Span): Span => span(from + start, end + start);
  const shift: Shift = (item) => ({ ...item, span: moved(item.span) });
  const { comments, markers, suppressions } =
    reading.comments.length === 0 ? noComments : placeComments(reading, moved);
  return {
    reading,
    start,
    line: place.line,
    passagesBefore: place.passagesBefore,
    headingsBefore: place.headingsBefore,
    end: start + reading.segment.source.length,
    headings: mapped(reading.headings, (heading) => ({ ...shift(heading), line: heading.line + place.line })),
    passages: placePassages(reading, place),
    comments,
    markers,
    suppressions,
    links: mapped(reading.links, (link) => ({ ...shift(link), urlSpan: moved(link.urlSpan) })),
    images: mapped(reading.images, shift),
    tables: mapped(reading.tables, (table) => placeTable(table, shift)),
    footnotes: placeFootnotes(reading.footnotes, shift),
  };
}

const nothing: readonly never[] = [];
const noComments = { comments: nothing, markers: nothing, suppressions: nothing };

/** Most segments have nothing of most kinds, and all of them are placed at each keystroke before them. */
const mapped = <Item>(items: readonly Item[], map: (item: Item) => Item): readonly Item[] =>
  items.length === 0 ? nothing : items.map(map);

function placePassages({ passages }: SegmentReading, place: Place): readonly Passage[] {
  const { start, passagesBefore, headingsBefore } = place;
  return passages.map(({ kind, span: own, line, headings, content }, position) => {
    const { prose, words } = content;
    const index = passagesBefore + position;
    const section = headingsBefore + headings - 1;
    const moved = span(own.start + start, own.end + start);
    return section < 0
      ? { index, kind, span: moved, line: line + place.line, prose, words, content }
      : { index, kind, span: moved, line: line + place.line, section, prose, words, content };
  });
}

type Shift = <Item extends { readonly span: Span }>(item: Item) => Item;

const placeTable = (table: Table, shift: Shift): Table => ({
  ...shift(table),
  header: table.header.map(shift),
  rows: table.rows.map((row) => row.map(shift)),
});

const placeFootnotes = ({ definitions, references }: Footnotes, shift: Shift): Footnotes => ({
  definitions: mapped(definitions, shift),
  references: mapped(references, shift),
});

/** A marker keeps being about the very comment that the document lists. */
function placeComments(reading: SegmentReading, moved: (span: Span) => Span) {
  const shift: Shift = (item) => ({ ...item, span: moved(item.span) });
  const placed = new Map<Comment, Comment>();
  for (const comment of reading.comments) {
    placed.set(comment, { ...shift(comment), contentSpan: moved(comment.contentSpan) });
  }
  const commentOf = (comment: Comment) => placed.get(comment) ?? comment;
  const markers = reading.markers.map((marker): Marker => {
    const { none, noSurprise } = marker;
    return {
      ...marker,
      comment: commentOf(marker.comment),
      questions: marker.questions.map(shift),
      scope: marker.scope.map((mention: CharacteristicMention) => shift(mention)),
      problems: marker.problems.map(shift),
      ...(none && { none: shift(none) }),
      ...(noSurprise && { noSurprise: shift(noSurprise) }),
    };
  });
  const suppressions = reading.suppressions.map(
    (suppression): SuppressionComment => ({
      ...suppression,
      comment: commentOf(suppression.comment),
      rules: suppression.rules.map(shift),
    }),
  );
  return { comments: [...placed.values()], markers, suppressions };
}
