import { cuesOf, has, type SentenceReading } from '../passages/model';

/** "Five years ago …", with "today …" further on: the first half of a contrast is the state before, whatever its verbs. */
export const isThen = (sentence: SentenceReading, further: readonly SentenceReading[]): boolean =>
  cuesOf(sentence, 'ago').some(({ start }) => start < (sentence.verbs[0]?.start ?? 0)) &&
  further.some(
    (other) =>
      has(other, 'now') &&
      !has(other, 'plan') &&
      other.verbs.some(({ tense }) => tense === 'present' || tense === 'ability'),
  );
