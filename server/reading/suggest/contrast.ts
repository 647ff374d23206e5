import { cuesOf, has, type SentenceReading } from '../passages/model';

/**
 * "Five years ago …", with "today …" further on: the first half of a contrast is the state before, whatever its verbs.
 * @param index of the sentence among the others
 */
export function isThen(sentences: readonly SentenceReading[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence || !cuesOf(sentence, 'ago').some(({ start }) => start < (sentence.verbs[0]?.start ?? 0))) return false;
  return sentences.some(
    (other, at) =>
      at > index &&
      has(other, 'now') &&
      !has(other, 'plan') &&
      other.verbs.some(({ tense }) => tense === 'present' || tense === 'ability'),
  );
}
