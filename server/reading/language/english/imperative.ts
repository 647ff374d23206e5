import type { SentenceTokens } from '../sentence-tokens';
import { takesObject } from './finite-present';

const beforeCommand = new Set(['please', 'always', 'never', 'instead', 'then', ':']);

/** A sentence, or an item of a list, that begins with a bare verb: "Trust the community", "do not rush". */
export function isImperative(sentence: SentenceTokens, index: number): boolean {
  if (index > sentence.from + 1 || (index !== sentence.from && !beforeCommand.has(sentence.word(index - 1))))
    return false;
  const word = sentence.word(index);
  if (word === 'do') return sentence.word(index + 1) === 'not' && !sentence.isMark(index + 2);
  if (word === 'let') return false;
  if (word === 'be') return !sentence.isMark(index + 1) && !sentence.form(index + 1, 'participle');
  const form = sentence.form(index, 'base');
  if (!form) return false;
  const next = sentence.word(index + 1);
  if (/^(?:is|are|was|were|has|had|have|will|can|may|must|should|itself|of)$/.test(next)) return false;
  if (form.alsoNoun)
    return (
      (takesObject(sentence, index + 1) && !/^(?:from|in|at|as|that)$/.test(next)) ||
      /^(?:it|them|you|yourself|each|every|everyone|people|who|where)$/.test(next)
    );
  return true;
}
