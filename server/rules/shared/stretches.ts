import type { CaseStudy, PassageContent } from '../../core/model/index';
import { askedOnce, Memory, newSlot } from '../../core/model/memory';

/** A part of the prose of a case, at its place. */
export interface Stretch {
  readonly content: PassageContent;
  /** Where it starts in the text. */
  readonly start: number;
}

type Parts = Pick<CaseStudy, 'prose' | 'passages' | 'memory'>;

/** What stood after a passage when it was last looked at: mostly it stands there still, and keeps what was found in it. */
const slotOfGap = newSlot();

/**
 * The passages, which keep what was found in them, and what stands between them. None parts a line, and together they are
 * all of the prose.
 */
export const stretchesOf: (study: Parts) => readonly Stretch[] = askedOnce(stretchesIn);

function stretchesIn({ prose, passages }: Parts): readonly Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  let before: PassageContent | undefined;
  const addGap = (end: number) => {
    if (!isBlank(prose, done, end)) found.push({ content: gapAfter(before, prose.slice(done, end)), start: done });
  };
  for (const { content, span } of passages) {
    addGap(span.start);
    found.push({ content, start: span.start });
    done = span.end;
    before = content;
  }
  addGap(prose.length);
  return found;
}

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at >= end || text.slice(at, end).trim() === '';
}

function gapAfter(before: PassageContent | undefined, own: string): PassageContent {
  const known = before?.memory.get(slotOfGap) as PassageContent | undefined;
  if (known?.prose === own) return known;
  const content: PassageContent = { kind: 'paragraph', source: own, prose: own, words: 0, memory: new Memory() };
  before?.memory.set(slotOfGap, content);
  return content;
}
