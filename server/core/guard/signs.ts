import type { LimitName } from './limits';

/** What may open or close something within a paragraph, and so is looked at again and again. */
export type Sign = Extract<LimitName, 'brackets' | 'emphasis' | 'angles' | 'backquotes'>;

export type SignCounts = Record<Sign, number>;

export const signNames: readonly Sign[] = ['brackets', 'emphasis', 'angles', 'backquotes'];

export const noSigns = (): SignCounts => ({ brackets: 0, emphasis: 0, angles: 0, backquotes: 0 });

const signOf: Readonly<Record<string, Sign>> = {
  '[': 'brackets',
  ']': 'brackets',
  '*': 'emphasis',
  _: 'emphasis',
  '<': 'angles',
  '`': 'backquotes',
};

const counted = /[[\]*_<`|]/g;

/**
 * Adds a line's signs to the counts of its paragraph.
 * @returns how many bars it holds
 */
export function countSigns(text: string, counts: SignCounts): number {
  let bars = 0;
  counted.lastIndex = 0;
  // Most lines hold none: then this costs one search, and makes nothing.
  for (let match = counted.exec(text); match; match = counted.exec(text)) {
    const name = signOf[match[0]];
    if (name) counts[name]++;
    else bars++;
  }
  return bars;
}

/** How many signs a paragraph holds. */
export const sumOf = ({ brackets, emphasis, angles, backquotes }: SignCounts): number =>
  brackets + emphasis + angles + backquotes;
