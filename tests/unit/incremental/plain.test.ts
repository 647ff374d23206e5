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
    let taken = 0;
    fc.assert(
      fc.property(plain, (text) => {
        if (agrees(text)) taken++;
      }),
      { numRuns: 3_000, seed: 6 },
    );
    expect(taken).toBeGreaterThan(400);
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
    const lines = fc.array(fc.tuple(start, words, end), { maxLength: 6 });
    let taken = 0;
    fc.assert(
      fc.property(lines, (all) => {
        if (agrees(all.map((parts) => parts.join('')).join(''))) taken++;
      }),
      { numRuns: 6_000, seed: 9 },
    );
    expect(taken).toBeGreaterThan(800);
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
    const lines = fc.array(fc.tuple(start, words, end), { maxLength: 6 });
    let taken = 0;
    fc.assert(
      fc.property(lines, (all) => {
        if (agrees(all.map((parts) => parts.join('')).join(''))) taken++;
      }),
      { numRuns: 6_000, seed: 8 },
    );
    expect(taken).toBeGreaterThan(800);
  });
});
