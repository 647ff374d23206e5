import type { PlacedSegment, SegmentReading } from '../model/segment';
import { isNoShift, type Shift } from '../model/shift';

/** Segments one after the other, the first of them at a place. */
export function placeFrom(start: Shift, readings: readonly SegmentReading[]): readonly PlacedSegment[] {
  const placed: PlacedSegment[] = [];
  let place = start;
  for (const reading of readings) {
    const { offset, lines, passages, headings } = place;
    const segment = { reading, offset, lines, passages, headings, end: offset + reading.segment.source.length };
    placed.push(segment);
    place = behind(segment);
  }
  return placed;
}

/** The place behind a segment. */
export function behind({ reading, end, lines, passages, headings }: PlacedSegment): Shift {
  return {
    offset: end,
    lines: lines + reading.lineEnds,
    passages: passages + reading.passages.length,
    headings: headings + reading.headings.length,
  };
}

export const shiftFrom = (old: Shift, now: Shift): Shift => ({
  offset: now.offset - old.offset,
  lines: now.lines - old.lines,
  passages: now.passages - old.passages,
  headings: now.headings - old.headings,
});

export function movedSegments(segments: readonly PlacedSegment[], by: Shift): readonly PlacedSegment[] {
  if (isNoShift(by)) return segments;
  return segments.map(({ reading, offset, lines, passages, headings, end }) => ({
    reading,
    offset: offset + by.offset,
    lines: lines + by.lines,
    passages: passages + by.passages,
    headings: headings + by.headings,
    end: end + by.offset,
  }));
}
