import type {
  CharacteristicMention,
  Comment,
  Footnotes,
  Heading,
  Image,
  Link,
  Marker,
  Passage,
  SuppressionComment,
  Table,
  TableCell,
} from '../model/index';
import type { Labelled, SegmentPassage } from '../model/segment';
import type { Shift } from '../model/shift';
import { type Span, span } from '../text/span';

const movedSpan = ({ start, end }: Span, offset: number): Span => span(start + offset, end + offset);

const moved = <Item extends { readonly span: Span }>(item: Item, { offset }: Shift): Item => ({
  ...item,
  span: movedSpan(item.span, offset),
});

export const moveHeading = (heading: Heading, by: Shift): Heading => ({
  ...heading,
  span: movedSpan(heading.span, by.offset),
  line: heading.line + by.lines,
});

/** @param headingsBefore how many headings stand before the passage, where it is now */
function passageAt(passage: Omit<Passage, 'section'>, headingsBefore: number): Passage {
  const { index, kind, span: place, line, prose, words, content } = passage;
  return headingsBefore === 0
    ? { index, kind, span: place, line, prose, words, content }
    : { index, kind, span: place, line, section: headingsBefore - 1, prose, words, content };
}

/** @param position which passage of its segment it is */
export function placePassage(passage: SegmentPassage, by: Shift, position: number): Passage {
  const { kind, span: own, line, headings, content } = passage;
  const { prose, words } = content;
  const place = { index: by.passages + position, span: movedSpan(own, by.offset), line: line + by.lines };
  return passageAt({ ...place, kind, prose, words, content }, by.headings + headings);
}

/** Most of what is moved at a keystroke are passages: no object is made that is not needed. */
export function movePassage(passage: Passage, by: Shift): Passage {
  const { index, kind, span: own, line, section = -1, prose, words, content } = passage;
  const place = span(own.start + by.offset, own.end + by.offset);
  const headings = section + by.headings;
  return headings < 0
    ? { index: index + by.passages, kind, span: place, line: line + by.lines, prose, words, content }
    : {
        index: index + by.passages,
        kind,
        span: place,
        line: line + by.lines,
        section: headings,
        prose,
        words,
        content,
      };
}

export const moveLink = (link: Labelled<Link>, by: Shift): Labelled<Link> => ({
  ...link,
  span: movedSpan(link.span, by.offset),
  urlSpan: movedSpan(link.urlSpan, by.offset),
});

export const moveImage: (image: Labelled<Image>, by: Shift) => Labelled<Image> = moved;

type Note = Footnotes['definitions'][number];
type Reference = Footnotes['references'][number];

// Each field by its name: to spread an object takes several times as long, and at a key these are moved by the hundred.
export const moveFootnote = ({ label, span: own, text }: Note, { offset }: Shift): Note => ({
  label,
  span: movedSpan(own, offset),
  text,
});

export const moveReference = ({ label, span: own }: Reference, { offset }: Shift): Reference => ({
  label,
  span: movedSpan(own, offset),
});

/** Of nothing else is there so much. */
const movedCells = (cells: readonly TableCell[], offset: number): readonly TableCell[] =>
  cells.map(({ span: own, text }) => ({ span: movedSpan(own, offset), text }));

export const moveTable = (table: Table, { offset }: Shift): Table => ({
  span: movedSpan(table.span, offset),
  header: movedCells(table.header, offset),
  rows: table.rows.map((row) => movedCells(row, offset)),
});

export const moveComment = (comment: Comment, by: Shift): Comment => ({
  ...comment,
  span: movedSpan(comment.span, by.offset),
  contentSpan: movedSpan(comment.contentSpan, by.offset),
});

/** @param comment the marker's own, moved: a marker stays about the very comment that the document lists */
export function moveMarker(marker: Marker, comment: Comment, by: Shift): Marker {
  const { none, noSurprise } = marker;
  return {
    ...marker,
    comment,
    questions: marker.questions.map((question) => moved(question, by)),
    scope: marker.scope.map((mention: CharacteristicMention) => moved(mention, by)),
    problems: marker.problems.map((problem) => moved(problem, by)),
    ...(none && { none: moved(none, by) }),
    ...(noSurprise && { noSurprise: moved(noSurprise, by) }),
  };
}

/** @param comment its own, moved */
export const moveSuppression = (suppression: SuppressionComment, comment: Comment, by: Shift): SuppressionComment => ({
  ...suppression,
  comment,
  rules: suppression.rules.map((rule) => moved(rule, by)),
});
