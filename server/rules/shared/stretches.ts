import type { CaseStudy, PassageContent } from '../../core/model/index';

/** A part of the prose of a case, at its place. */
export interface Stretch {
  readonly content: PassageContent;
  /** Where it starts in the text. */
  readonly start: number;
}

/**
 * The passages, which keep what was found in them, and what stands between them. None parts a line, and together they are
 * all of the prose.
 */
export function stretchesOf({ prose, passages }: Pick<CaseStudy, 'prose' | 'passages'>): readonly Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  const addGap = (end: number) => {
    const own = prose.slice(done, end);
    if (own.trim() !== '')
      found.push({ content: { kind: 'paragraph', source: own, prose: own, words: 0 }, start: done });
  };
  for (const { content, span } of passages) {
    addGap(span.start);
    found.push({ content, start: span.start });
    done = span.end;
  }
  addGap(prose.length);
  return found;
}
