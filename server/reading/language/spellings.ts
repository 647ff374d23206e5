import type { WordEntry } from './model';

/** One word of a stretch of letters or digits; offsets are UTF-16 and count from the start of the stretch. */
export interface SpelledWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly entry: WordEntry;
}

/** What a stretch of letters or digits is, wherever it stands: one word, or the words of a contraction. */
export interface Spelling {
  readonly spelled: string;
  readonly words: readonly SpelledWord[];
}

const slots = 1 << 14;
/** Stretches kept. After so many distinct ones all are forgotten: half-typed words of a long day must not keep new ones out. */
const most = slots / 2;
/** The longest one kept, in UTF-16 units. No word of prose is longer, and a text may be one stretch from end to end. */
const longest = 64;
/** How many slots are tried for one stretch: words made to fall on the same slot cost no more than that. */
const tries = 8;

/**
 * The stretches met so far, looked up by the characters where they stand in a text. A text uses few words many times: finding
 * them again without cutting each out makes no garbage, and spares the hashing of ever new strings.
 */
export class Spellings {
  private readonly kept: (Spelling | undefined)[] = new Array<undefined>(slots).fill(undefined);
  private size = 0;

  /**
   * The spelling of the stretch from `start` to `end`.
   * @param work what works it out when it is met first
   */
  find(text: string, start: number, end: number, work: (spelled: string) => readonly SpelledWord[]): Spelling {
    if (end - start > longest) return spellingOf(text.slice(start, end), work);
    let slot = hashOf(text, start, end) & (slots - 1);
    for (let tried = 0; tried < tries; tried++, slot = (slot + 1) & (slots - 1)) {
      const known = this.kept[slot];
      if (known === undefined) return this.keep(slot, text, start, end, work);
      if (stands(known.spelled, text, start, end)) return known;
    }
    return spellingOf(text.slice(start, end), work);
  }

  private keep(
    slot: number,
    text: string,
    start: number,
    end: number,
    work: (spelled: string) => readonly SpelledWord[],
  ): Spelling {
    // A part of a string keeps the whole in memory: what outlives the text is put together anew.
    const spelling = spellingOf(text.slice(start, end).split('').join(''), work);
    if (this.size >= most) {
      this.kept.fill(undefined);
      this.size = 0;
    }
    this.size++;
    this.kept[slot] = spelling;
    return spelling;
  }
}

const spellingOf = (spelled: string, work: (spelled: string) => readonly SpelledWord[]): Spelling => ({
  spelled,
  words: work(spelled),
});

function stands(spelled: string, text: string, start: number, end: number): boolean {
  const { length } = spelled;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (spelled.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The hash of Fowler, Noll and Vo over the UTF-16 units, with its upper bits mixed into the lower ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
