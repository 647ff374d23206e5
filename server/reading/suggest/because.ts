import type { PassageReading } from '../passages/model';
import { ownSentences } from '../passages/tally';
import { thresholds } from '../thresholds';
import type { QuestionWeights } from './model';
import type { Stretch } from './score';

/**
 * The words behind a likelihood where no reader of the question pointed at any: the signs and verbs whose features weigh most,
 * in the order of the text; the first sentence where none does.
 */
export function wordsThatWeigh({ weights }: QuestionWeights, reading: PassageReading): readonly Stretch[] {
  const found: { readonly weight: number; readonly start: number; readonly end: number }[] = [];
  for (const { cues, verbs } of ownSentences(reading)) {
    for (const { kind, start, end } of cues) found.push({ weight: weights[`cue.${kind}`] ?? 0, start, end });
    for (const { tense, classes, start, end } of verbs) {
      const weight = classes.reduce(
        (sum, kind) => sum + (weights[`told.${kind}`] ?? 0),
        weights[`tense.${tense}`] ?? 0,
      );
      found.push({ weight, start, end });
    }
  }
  const { shown, leastWeight } = thresholds.model;
  const heaviest = found
    .filter(({ weight }) => weight >= leastWeight)
    .sort((one, other) => other.weight - one.weight || one.start - other.start)
    .slice(0, shown);
  const [first] = reading.sentences;
  return heaviest.length > 0 || !first ? inOrder(heaviest) : [{ start: first.start, end: first.end }];
}

/** By place, each stretch once, none within another. */
function inOrder(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return sorted.flatMap((stretch) => {
    if (stretch.start < end) return [];
    end = stretch.end;
    return [{ start: stretch.start, end: stretch.end }];
  });
}
