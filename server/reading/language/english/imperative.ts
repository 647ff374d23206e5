import type { SentenceTokens } from '../sentence-tokens';
import { takesObject } from './finite-present';

const beforeCommand: ReadonlySet<string> = new Set('please always never instead then and but so or'.split(' '));

/** A sentence, or an item of a list, that begins with a bare verb: "Trust the community", "do not rush". */
export function isImperative(sentence: SentenceTokens, index: number): boolean {
  if (!isPlaceOfCommand(sentence, index)) return false;
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

/** At the head of its sentence or clause: "And pay for it", "Second, do not wait", "mine is shorter: read the minutes". */
function isPlaceOfCommand(sentence: SentenceTokens, index: number): boolean {
  const before = index - sentence.from;
  const word = sentence.word(index - 1);
  if (before === 0 || word === ':') return true;
  if (before === 1) return beforeCommand.has(word);
  return before === 2 && word === ',';
}
