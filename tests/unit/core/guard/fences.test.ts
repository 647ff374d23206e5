import { describe, expect, it } from 'vitest';
import { FencedCode } from '../../../../server/core/guard/fences';

/** Which lines are code, a blank line before the first. */
const codeIn = (...lines: readonly string[]): readonly boolean[] => {
  const fenced = new FencedCode();
  return lines.map((line, index) => fenced.isCode(line, index === 0 || lines[index - 1] === ''));
};

describe('lines between fences', () => {
  it.each<[string, readonly string[], readonly boolean[]]>([
    [
      'begin after the opening one and end with the closing one',
      ['```js', 'a', '```', 'b'],
      [false, true, true, false],
    ],
    ['end with a longer fence, moved in by three spaces', ['~~~', '   ~~~~ ', 'b'], [false, true, false]],
    ['go on after a shorter one', ['~~~~', '~~~', 'b'], [false, true, true]],
    ['go on after one that stands too far in', ['```', '    ```', 'b'], [false, true, true]],
    [
      'go on after one of the other kind, or with words',
      ['```', '~~~', '``` a', '```', 'b'],
      [false, true, true, true, false],
    ],
    ['begin after a blank line only', ['a', '```', 'b'], [false, false, false]],
    ['do not begin where backquotes follow', ['``` a `b`', 'c'], [false, false]],
    ['do not begin where HTML may hold the fence', ['<pre>', '', '```', 'a'], [false, false, false, false]],
    [
      'begin after comments that end on their line',
      ['a <!-- b --> <!-- c -->', '', '```', 'd'],
      [false, false, false, true],
    ],
    ['do not begin where a comment goes on', ['<!-- a --> b <!-- c', '', '```', 'd'], [false, false, false, false]],
    [
      'do not begin after a comment with HTML behind it',
      ['<!-- a --> <pre>', '', '```', 'd'],
      [false, false, false, false],
    ],
    [
      'do not begin after what is HTML without its comment',
      ['<p<!-- a -->re>', '', '```', 'd'],
      [false, false, false, false],
    ],
  ])('%s', (_, lines, code) => {
    expect(codeIn(...lines)).toEqual(code);
  });
});
