import type { LimitName } from './limits';

/** What may open or close something within a paragraph, and so is looked at again and again. */
export type Sign = Extract<LimitName, 'brackets' | 'emphasis' | 'angles' | 'backquotes'>;

export type SignCounts = Record<Sign, number>;

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
  for (const [sign] of text.matchAll(counted)) {
    const name = signOf[sign];
    if (name) counts[name]++;
    else bars++;
  }
  return bars;
}
