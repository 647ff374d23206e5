import type { CaseStudy, PassageContent } from '../../core/model/index';
import { Memory, newSlot } from '../../core/model/memory';
import type { SegmentReading } from '../../core/model/segment';
import { keptForRuns } from '../../reading/passages/kept';
import { type Ask, once } from './found';
import type { Sign } from './signs';

/** A part of the prose of a case: a passage, or what stands between two. None parts a line, and together they are all of it. */
interface Stretch {
  readonly content: PassageContent;
  /** Where it starts in its segment. */
  readonly start: number;
}

/** What was found in a stretch. Offsets in `found` count from `start`, which is a place in the text. */
export interface FoundInStretch<Found> {
  readonly start: number;
  readonly found: Found;
}

type Parts = Pick<CaseStudy, 'runs' | 'language'>;

const slot = newSlot();

/** The passages of a segment, which keep what was found in them, and what stands between them. */
function stretchesOf(segment: SegmentReading): readonly Stretch[] {
  const known = segment.memory.get(slot) as readonly Stretch[] | undefined;
  if (known) return known;
  const found = stretchesIn(segment);
  segment.memory.set(slot, found);
  return found;
}

function stretchesIn({ prose, passages }: SegmentReading): readonly Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  const addGap = (end: number) => {
    const own = prose.slice(done, end);
    if (own.trim() === '') return;
    const content = { kind: 'paragraph', source: own, prose: own, words: 0, memory: new Memory() } as const;
    found.push({ content, start: done });
  };
  for (const { content, span } of passages) {
    addGap(span.start);
    found.push({ content, start: span.start });
    done = span.end;
  }
  addGap(prose.length);
  return found;
}

/**
 * A question to all of the prose of a case, headings and notes included, whose answer in each stretch depends on nothing but its
 * words. It is asked where these changed, and answered from what is kept everywhere else.
 * @param signs without any of these in it a stretch holds nothing, and is not asked
 */
export function inStretches<Found>(
  signs: readonly Sign[],
  ask: Ask<Found>,
): (study: Parts) => readonly FoundInStretch<Found>[] {
  const askOnce = once(signs, ask);
  const foundIn = keptForRuns(({ readings }, language) => {
    const found: FoundInStretch<Found>[] = [];
    let offset = 0;
    for (const reading of readings) {
      for (const { content, start } of stretchesOf(reading)) {
        const answer = askOnce(content, language);
        if (answer !== undefined) found.push({ start: offset + start, found: answer });
      }
      offset += reading.segment.source.length;
    }
    return found;
  });
  return ({ runs, language }) => {
    const all: FoundInStretch<Found>[] = [];
    for (const { run, offset } of runs) {
      for (const { start, found } of foundIn(run, language)) all.push({ start: offset + start, found });
    }
    return all;
  };
}
