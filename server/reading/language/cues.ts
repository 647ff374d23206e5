import type { Cue, Phrase, Token } from './model';

/** The signs among the tokens `from` to `to`, in order. A phrase is found wherever it stands, beside its single words. */
export function findCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const found: Cue[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (!token.entry.isTelling) continue;
    const { phrases, cues, signs } = token.entry;
    if (phrases && index + 1 < to) addPhrases(found, phrases.get((tokens[index + 1] as Token).word), tokens, index, to);
    for (let at = 0; at < signs.length; at++) {
      found.push({ kind: signs[at] as Cue['kind'], start: token.start, end: token.end, token: index });
    }
    if (cues.length > signs.length && cues.includes('limit') && yearFollows(tokens, index, to)) {
      found.push({ kind: 'earlier', start: token.start, end: token.end, token: index });
    }
  }
  return found;
}

function addPhrases(
  found: Cue[],
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  index: number,
  to: number,
): void {
  if (!phrases) return;
  for (let at = 0; at < phrases.length; at++) {
    const { words, kind } = phrases[at] as Phrase;
    const last = index + words.length - 1;
    if (last >= to || !matches(tokens, index, words)) continue;
    found.push({ kind, start: (tokens[index] as Token).start, end: (tokens[last] as Token).end, token: index });
  }
}

const year = /^(?:19|20)\d{2}/;

/** "Until 2019", "before June 2015", « jusqu'en 2019 »: the time before. */
function yearFollows(tokens: readonly Token[], index: number, to: number): boolean {
  for (let at = index + 1; at < Math.min(to, index + 4); at++) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'number' && year.test(word)) return true;
  }
  return false;
}

/** Whether the words of a phrase stand at an index; the first two are known to. */
function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 2; offset < words.length; offset++) {
    if (tokens[at + offset]?.word !== words[offset]) return false;
  }
  return true;
}
