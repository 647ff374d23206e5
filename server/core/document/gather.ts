import type { Comment, Footnotes, Passage } from '../model/index';
import type { Content, PlacedSegment } from '../model/segment';
import { type Steps, Strides } from '../model/steps';
import * as move from './place';

/** All that the segments of a body say, in the document's coordinates. */
export interface Gathered extends Content {
  readonly passages: readonly Passage[];
  readonly definitions: Footnotes['definitions'];
  readonly references: Footnotes['references'];
}

type Growing = { -readonly [Kind in keyof Gathered]: Gathered[Kind][number][] };

/** @param segments in order */
export function* gather(segments: readonly PlacedSegment[]): Steps<Gathered> {
  const found: Growing = {
    headings: [],
    passages: [],
    comments: [],
    markers: [],
    suppressions: [],
    links: [],
    images: [],
    tables: [],
    definitions: [],
    references: [],
  };
  const strides = new Strides();
  for (const segment of segments) {
    add(segment, found);
    if (strides.isEnough(segment.end - segment.offset)) yield;
  }
  return found;
}

/** Most segments hold nothing of most kinds. */
function add(place: PlacedSegment, found: Growing): void {
  const { reading } = place;
  for (const heading of reading.headings) found.headings.push(move.moveHeading(heading, place));
  let position = 0;
  for (const passage of reading.passages) found.passages.push(move.placePassage(passage, place, position++));
  if (reading.comments.length > 0) addComments(place, found);
  for (const link of reading.links) found.links.push(move.moveLink(link, place));
  for (const image of reading.images) found.images.push(move.moveImage(image, place));
  for (const table of reading.tables) found.tables.push(move.moveTable(table, place));
  for (const note of reading.footnotes.definitions) found.definitions.push(move.moveFootnote(note, place));
  for (const reference of reading.footnotes.references) found.references.push(move.moveReference(reference, place));
}

function addComments(place: PlacedSegment, found: Growing): void {
  const { reading } = place;
  const placed = new Map<Comment, Comment>();
  for (const comment of reading.comments) placed.set(comment, move.moveComment(comment, place));
  const commentOf = (comment: Comment) => placed.get(comment) ?? comment;
  found.comments.push(...placed.values());
  for (const marker of reading.markers) found.markers.push(move.moveMarker(marker, commentOf(marker.comment), place));
  for (const suppression of reading.suppressions) {
    found.suppressions.push(move.moveSuppression(suppression, commentOf(suppression.comment), place));
  }
}
