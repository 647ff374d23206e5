import type { Random } from './random';

/** Slots that are numbers, with their least and greatest value. */
const numbers: Readonly<Record<string, readonly [number, number]>> = {
  year: [2016, 2020],
  later: [2021, 2024],
  percent: [18, 61],
  more: [62, 94],
  few: [2, 9],
  some: [11, 48],
  many: [110, 980],
  grade: [1, 8],
  day: [1, 28],
  fullday: [10, 28],
  month2: [10, 12],
  schools: [14, 68],
  students: [4200, 38000],
  staff: [480, 3900],
};

/**
 * Fills each `{slot}` of a sentence; what is filled in may hold slots of its own.
 * @throws Error for a slot that neither the words nor the numbers know
 */
export function fill(sentence: string, words: Readonly<Record<string, readonly string[]>>, random: Random): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const range = numbers[slot];
    if (range) return String(random.int(...range));
    const list = words[slot];
    if (!list) throw new Error(`No words for {${slot}}`);
    return fill(random.pick(list), words, random);
  });
}

/** A sentence starts with a capital, whatever was filled in. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
