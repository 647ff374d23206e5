import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../server/markdown/parse';
import { examples } from './examples';
import { comparable, labelsIn, reference } from './reference';
import { scraps } from './scraps';
import { expectEqual, stretchesOf } from './stretches';

/** The trees of the stretches, one after the other; nothing where a comment that nothing closes is read in our own way. */
function inParts(text: string): unknown {
  const stretches = stretchesOf(text);
  if (stretches.some(({ openComments }) => openComments.length > 0)) return undefined;
  const labels = labelsIn(reference(text));
  expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  return stretches.flatMap(({ start, end }) =>
    comparable(parseMarkdown(text.slice(start, end), labels).root.children, text, start),
  );
}

const soup = fc.array(fc.constantFrom(...scraps), { maxLength: 25 }).map((parts) => parts.join(''));
const together = fc
  .array(fc.constantFrom(...examples), { minLength: 2, maxLength: 4 })
  .map((texts) => texts.join('\n'));
const anyMarkdown = fc.oneof(soup, together);

describe('Markdown in parts', { timeout: 120_000 }, () => {
  it('cuts most texts', () => {
    expect(
      stretchesOf('# A\n\nOne.\n\n- two\n\n  three\n\nFour.\n\n```\nfive\n\nsix\n```\nSeven.\n').map(
        ({ start }) => start,
      ),
    ).toEqual([0, 5, 11, 27, 34, 52]);
  });

  it('gives the trees of the whole for the examples of the specifications', () => {
    for (const text of examples) {
      const parts = inParts(text);
      if (parts) expectEqual(parts, comparable(reference(text).children, text, 0));
    }
  });

  it('gives the trees of the whole for any text', () => {
    const whole = fc.property(anyMarkdown, (text) => {
      const parts = inParts(text);
      if (parts) expectEqual(parts, comparable(reference(text).children, text, 0));
    });
    fc.assert(whole, { numRuns: 500, seed: 5 });
  });
});
