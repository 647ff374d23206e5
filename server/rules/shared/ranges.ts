import type { CaseStudy, Declaration, Passage } from '../../core/model/index';
import { keptByRun } from '../../core/model/run';
import { Sequence } from '../../core/model/sequence';
import { partition } from '../../core/text/partition';

/** Passages by their indexes: stretches in order, none of which touch; `end` is the index behind the last one. */
export type Ranges = readonly { readonly start: number; readonly end: number }[];

/** The passages that several declarations speak for, each once. What one speaks for stands in a row. */
export function rangesOf(declarations: readonly Declaration[]): Ranges {
  const own = declarations.flatMap(({ passages }) => {
    const [first, last] = [passages[0], passages.at(-1)];
    return first && last ? [{ start: first.index, end: last.index + 1 }] : [];
  });
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of own.sort((one, other) => one.start - other.start)) {
    const before = ranges.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

export function* indexesIn(ranges: Ranges): Generator<number> {
  for (const { start, end } of ranges) for (let index = start; index < end; index++) yield index;
}

export function isIn(ranges: Ranges, index: number): boolean {
  const range = ranges[partition(ranges, ({ start }) => start <= index) - 1];
  return range !== undefined && index < range.end;
}

const wordsOfRun = keptByRun(({ contents }) => contents.reduce((sum, { words }) => sum + words, 0));

/** The words of the passages; those of a run that lies in them as a whole are counted already. */
export function wordsIn(ranges: Ranges, { runs, passages }: Pick<CaseStudy, 'runs' | 'passages'>): number {
  let words = 0;
  for (const { start, end } of ranges) {
    for (let index = start, at = partition(runs, (run) => run.passages <= start) - 1; index < end; ) {
      const { run, passages: first } = runs[at] ?? {};
      const behind = first === undefined || !run ? end : first + run.contents.length;
      if (run && first === index && behind <= end) words += wordsOfRun(run);
      else for (let each = index; each < Math.min(behind, end); each++) words += passages[each]?.words ?? 0;
      index = Math.max(index, behind);
      at++;
    }
  }
  return words;
}

/** The passages themselves. */
export const passagesIn = (ranges: Ranges, { passages }: Pick<CaseStudy, 'passages'>): Iterable<Passage> =>
  new Sequence(() => eachPassage(ranges, passages));

function* eachPassage(ranges: Ranges, passages: readonly Passage[]): Generator<Passage> {
  for (const index of indexesIn(ranges)) {
    const passage = passages[index];
    if (passage) yield passage;
  }
}
