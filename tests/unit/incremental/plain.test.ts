import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlain } from '../../../server/markdown/plain';
import { parseRaw } from '../../../server/markdown/raw';
import { examples } from './examples';
import { labelsIn, reference } from './reference';
import { expectEqual, stretchesOf } from './stretches';

describe('Markdown without the parser', { timeout: 120_000 }, () => {
  /** @returns whether the shorter way was taken */
  function agrees(text: string): boolean {
    const tree = reference(text);
    const root = parsePlain(text, labelsIn(tree))?.root ?? parseRaw(text);
    if (root) expectEqual(root, tree);
    return root !== undefined;
  }

  /** @returns how many of so many texts the shorter way was taken for */
  function countTaken(texts: fc.Arbitrary<string>, numRuns: number, seed: number): number {
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (agrees(text)) taken++;
      }),
      { numRuns, seed },
    );
    return taken;
  }

  /** Texts of a few lines, each of a start, words and an end. */
  const linesOf = (...parts: readonly fc.Arbitrary<string>[]) =>
    fc.array(fc.tuple(...parts), { maxLength: 6 }).map((lines) => lines.flat().join(''));

  it('is the same tree for the examples of the specifications and for their parts', () => {
    const texts = examples.flatMap((text) => [
      text,
      ...stretchesOf(text).map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(texts.filter(agrees).length).toBeGreaterThan(150);
  });

  it('is the same tree for any text', () => {
    const plain = fc
      .array(
        fc.constantFrom(
          ...[
            '\n',
            '\n\n',
            '\r\n',
            '\r',
            'word',
            '# h',
            '## Two',
            'text ',
            ' ',
            '1.',
            '2019',
            '<!-- a -->',
            '<!--',
            '-->',
          ],
          ...[
            '!',
            '& ',
            '&amp;',
            '(x)',
            '"q"',
            'é',
            '\u00A0',
            '\u2028',
            '$',
            '=',
            '-',
            '#',
            '<!-->',
            '<!--->-->',
            '🎉',
            ':',
          ],
          ...[
            '**b** ',
            '*i*',
            '`c` ',
            '[l](http://x.y/z#b)',
            '**',
            '*',
            '`',
            '[',
            ']',
            '](u)',
            'é*',
            '**two words**.',
            '(*a*)',
          ],
          ...['^', ')', '\v', '%', 'http://x.y', '```', '~~~', '```js', '\nb\n', '\t', '\\'],
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(''));
    expect(countTaken(plain, 3_000, 6)).toBeGreaterThan(400);
  });

  it('is the same tree for any footnotes', () => {
    const start = fc.constantFrom('[^1]: ', '[^b-2]: ', '[^1]:', '', '', '- ', '  ', '# ', '    ', '[^ a]: ', '![^1] ');
    const words = fc.constantFrom(
      'a',
      'see[^1]',
      'b[^b-2].',
      'c[^B-2] d',
      '[^1]',
      '[^1][^b-2]',
      'e[^none]',
      'f[^1](u)',
      'g[^1]: h',
      '**i**[^1]',
      '',
      '[^1]: x',
      '[j[^1]](u)',
    );
    const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\n\n[^1]: one\n', '\n\n[^b-2]: two', '');
    expect(countTaken(linesOf(start, words, end), 6_000, 9)).toBeGreaterThan(800);
  });

  it('is the same tree for any lists', () => {
    const start = fc.constantFrom(
      '- ',
      '- ',
      '- ',
      '* ',
      '+ ',
      '1. ',
      '1. ',
      '2. ',
      '7) ',
      '-',
      '',
      '  ',
      '# ',
      '    ',
      '-  ',
    );
    const words = fc.constantFrom(
      'a',
      'two words',
      '**b** and',
      '[ ] c',
      '[l](u)',
      '2019 was',
      '- x',
      '1. y',
      '---',
      '',
      '`c`',
      '[x]: y',
    );
    const end = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\n\n', '\n\nwords\n\n', '\n<!-- c -->\n', '');
    expect(countTaken(linesOf(start, words, end), 6_000, 8)).toBeGreaterThan(800);
  });
});
