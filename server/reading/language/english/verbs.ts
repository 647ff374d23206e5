import type { VerbForm, VerbGroup } from '../model';
import type { SentenceTokens } from '../sentence-tokens';
import { type FoundVerb, foundVerb, verbGroup } from '../verb-group';
import { helpers, isPlanned } from './auxiliaries';
import { clauseHasVerb, isFinitePast } from './finite-past';
import { isFinitePresent } from './finite-present';
import { isImperative } from './imperative';

/** The finite verbs of an English sentence, in order. */
export function englishVerbs(sentence: SentenceTokens): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let previous: VerbGroup | undefined;
  for (let index = sentence.from; index < sentence.to; ) {
    const found = sentence.mayBeVerb(index) ? verbAt(sentence, index, previous) : undefined;
    if (!found) {
      index++;
      continue;
    }
    previous = verbGroup(sentence, index, found, previous);
    groups.push(previous);
    index = found.tokenEnd;
  }
  return groups;
}

function verbAt(sentence: SentenceTokens, index: number, previous: VerbGroup | undefined): FoundVerb | undefined {
  if (isImperative(sentence, index)) return imperative(sentence, index);
  const word = sentence.word(index);
  const helper = helpers.get(word);
  // "May" with its capital inside a sentence is the month.
  if (helper && !(word === 'may' && index > sentence.from && sentence.isCapital(index)))
    return helper(sentence, index, previous);
  const habit = word === 'used' ? usedTo(sentence, index, previous) : undefined;
  if (habit) return foundVerb(habit, index + 3, 'habitual-past');
  const past = isFinitePast(sentence, index, previous);
  if (past) return foundVerb(past, index + 1, 'past');
  const present = isFinitePresent(sentence, index, previous);
  return present && foundVerb(present, index + 1, isPlanned(sentence, present, index + 1) ? 'plan' : 'present');
}

/** "Used to write", but not "the format used to write it". */
function usedTo(sentence: SentenceTokens, index: number, previous: VerbGroup | undefined): VerbForm | undefined {
  if (sentence.word(index + 1) !== 'to' || sentence.isMark(index - 1)) return undefined;
  return clauseHasVerb(sentence, index - 1, previous) ? undefined : sentence.form(index + 2, 'base');
}

function imperative(sentence: SentenceTokens, index: number): FoundVerb {
  const at = sentence.word(index) === 'do' ? index + 2 : index;
  return foundVerb(sentence.form(at, 'base'), at + 1, 'imperative', at !== index);
}
