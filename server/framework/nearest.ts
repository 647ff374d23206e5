import { distance } from 'fastest-levenshtein';
import { words } from './normalize';

/** Longer than any name: nothing so long is a misspelling, and edit distance costs the product of the lengths. */
const longestWanted = 200;
const leastOverlap = 0.6;

/** How many edits still make a misspelling of a text of this length. */
function allowedEdits(length: number): number {
  if (length <= 2) return 0;
  if (length <= 4) return 1;
  if (length <= 8) return 2;
  return Math.floor(length / 4);
}

function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** Whether two words are the same but for a slip of the pen: Halton is not Hamilton, but Durahm is Durham. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return false;
  const edits = distance(one, other);
  return edits <= (shorter >= 8 ? 2 : 1) || (edits === 2 && sameLetters(one, other));
}

/** How much two lists of words have in common, 0 to 1 (Dice), misspelled words included. */
export function wordOverlap(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.findIndex((candidate) => sameWord(word, candidate));
    if (at >= 0) {
      left.splice(at, 1);
      shared += 1;
    }
  }
  return (2 * shared) / (one.length + other.length);
}

/** How alike two texts are, 0 (nothing to suggest) to 1 (the same words). */
function likeness(wanted: readonly string[], candidate: readonly string[]): number {
  const wantedText = wanted.join(' ');
  const candidateText = candidate.join(' ');
  if (wantedText === candidateText) return 1;
  const edits = distance(wantedText, candidateText);
  const shorter = Math.min(wantedText.length, candidateText.length);
  const byLetters = edits <= allowedEdits(shorter) ? 1 - edits / Math.max(wantedText.length, candidateText.length) : 0;
  const overlap = wordOverlap(wanted, candidate);
  // Shared words prove less than a shared spelling: they never outrank it.
  const byWords = overlap >= leastOverlap ? overlap * 0.8 : 0;
  return Math.max(byLetters, byWords);
}

/**
 * The candidate somebody probably meant ("did you mean"), or undefined when none is near. Compares by edit distance
 * and by shared words, without case, accents and punctuation; the first of equals wins.
 */
export function nearest<T>(
  wanted: string,
  candidates: readonly { readonly text: string; readonly value: T }[],
): T | undefined {
  if (wanted.length > longestWanted) return undefined;
  const wantedWords = words(wanted);
  if (wantedWords.length === 0) return undefined;
  let best: { readonly value: T } | undefined;
  let bestLikeness = 0;
  for (const candidate of candidates) {
    const found = likeness(wantedWords, words(candidate.text));
    if (found > bestLikeness) {
      bestLikeness = found;
      best = candidate;
    }
  }
  return best?.value;
}
