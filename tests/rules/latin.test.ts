import { describe, expect, it } from 'vitest';
import { latin } from '../../server/core/text/latin';

const letters = [..."aZéÉœŒßÿĀžƑỄễ9²½⁷-_ ’'.×÷"];
const properties = ['L', 'N', 'Lu', 'Ll'] as const;

describe('Expressions over Latin letters', () => {
  it.each(properties)('take a character for one of \\p{%s} as Unicode does', (property) => {
    const known = new RegExp(`^\\p{${property}}$`, 'u');
    const [own, within] = [latin(`^\\p{${property}}$`), latin(`^[+\\p{${property}}]$`)];
    for (const letter of letters) {
      expect(own.test(letter), letter).toBe(known.test(letter));
      expect(within.test(letter), letter).toBe(known.test(letter));
    }
  });

  it('find words whatever their case, and not within others', () => {
    const word = latin(String.raw`(?<!\p{L})école(?!\p{L})`, 'i');
    expect(['École', 'l’école', 'une école.'].every((text) => word.test(text))).toBe(true);
    expect(['préécole', 'écoleŝ'].some((text) => word.test(text))).toBe(false);
  });

  it('refuse what they would take for plain characters', () => {
    expect(() => latin(String.raw`\p{M}`)).toThrow(RangeError);
    expect(() => latin(String.raw`\P{L}`)).toThrow(RangeError);
    expect(() => latin(String.raw`\p{Lu}`, 'i')).toThrow(RangeError);
  });
});
