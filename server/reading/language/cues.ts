import type { Cue, Lexicon, Token } from './model';

/** The signs among the tokens `from` to `to`, in order. A phrase is found wherever it stands, beside its single words. */
export function findCues(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Cue[] {
  const found: Cue[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    for (const phrase of lexicon.phrases.get(token.word) ?? []) {
      const last = index + phrase.words.length - 1;
      if (last >= to || !matches(tokens, index, phrase.words)) continue;
      found.push({ kind: phrase.kind, start: token.start, end: (tokens[last] as Token).end, token: index });
    }
    if (endsTheTimeBefore(tokens, index, to)) found.push({ kind: 'then', start: token.start, end: token.end, token: index });
    for (const kind of lexicon.cues.get(token.word) ?? []) {
      found.push({ kind, start: token.start, end: token.end, token: index });
    }
  }
  return found;
}

/** "Until 2019", "before 2015", « jusqu'en 2019 »: the time before. */
function endsTheTimeBefore(tokens: readonly Token[], index: number, to: number): boolean {
  if (!/^(?:until|before|avant|jusqu)$/.test((tokens[index] as Token).word)) return false;
  for (let at = index + 1; at < Math.min(to, index + 4); at++) {
    if (/^(?:19|20)\d{2}/.test((tokens[at] as Token).word)) return true;
  }
  return false;
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset++) {
    if (tokens[at + offset]?.word !== words[offset]) return false;
  }
  return true;
}
