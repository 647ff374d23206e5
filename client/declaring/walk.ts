import type { SuggestedAnswer, TextPosition } from '../../server/protocol';

/** What a person says to one suggestion: the number of a question, or none. */
export type Verdict = { readonly number: number } | 'skip' | 'stop';

/** An answer that is to be declared. */
export interface Accepted {
  readonly position: TextPosition;
  readonly number: number;
}

/**
 * Goes through suggestions, one after the other, until the end or until the person stops. What was accepted until then
 * holds: nobody has to decide twice.
 */
export async function walkSuggestions(
  suggestions: readonly SuggestedAnswer[],
  decide: (suggestion: SuggestedAnswer, place: { readonly number: number; readonly total: number }) => Promise<Verdict>,
): Promise<readonly Accepted[]> {
  const accepted: Accepted[] = [];
  for (const [index, suggestion] of suggestions.entries()) {
    const verdict = await decide(suggestion, { number: index + 1, total: suggestions.length });
    if (verdict === 'stop') break;
    if (verdict !== 'skip') accepted.push({ position: suggestion.range.start, number: verdict.number });
  }
  return accepted.filter((each, index) => accepted.findIndex((other) => isSame(each, other)) === index);
}

/** Two suggestions for one passage may end in the same answer. */
const isSame = (one: Accepted, other: Accepted): boolean =>
  one.number === other.number &&
  one.position.line === other.position.line &&
  one.position.character === other.position.character;
