import { normalizeWording } from '../../framework/index';
import type { Candidate, Completion, Gap } from './completion';

const wordsOf = (text: string): readonly string[] => normalizeWording(text).split(' ').filter(Boolean);

/** How well a candidate fits: 0 its name starts so, 1 some wording has all the typed words, undefined not at all. */
function rankOf(candidate: Candidate, typed: readonly string[]): 0 | 1 | undefined {
  if (typed.length === 0) return 0;
  // Most that fit do so by their name: no other wording need be looked at.
  let missing = typed;
  for (const wording of candidate.wordings) {
    const known = wordsOf(wording);
    missing = missing.filter((word) => !known.some((each) => each.startsWith(word)));
    if (missing.length === 0) break;
  }
  if (missing.length > 0) return undefined;
  return candidate.wordings.slice(0, 2).some((wording) => normalizeWording(wording).startsWith(typed.join(' ')))
    ? 0
    : 1;
}

/**
 * The candidates that fit what was typed, by any of their wordings, accents and case aside. The first two wordings
 * count as names: a candidate whose name starts with the typed words comes first; else their order is kept.
 */
export function offer(candidates: readonly Candidate[], { span, typed }: Gap): readonly Completion[] {
  const words = wordsOf(typed);
  return candidates.flatMap((candidate, index) => {
    const rank = rankOf(candidate, words);
    if (rank === undefined) return [];
    const { label, kind, detail, documentation, insert, snippet = false } = candidate;
    const completion = { label, kind, detail, documentation, insert, snippet, span };
    const sort = `${rank}${String(index).padStart(4, '0')}`;
    return [typed === '' ? { ...completion, sort } : { ...completion, sort, filter: `${typed} ${label}` }];
  });
}
