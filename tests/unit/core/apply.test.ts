import { describe, expect, it } from 'vitest';
import { applyEdits, isFixSound, isInside, isSound } from '../../../server/core/rule/apply';
import { overlap } from '../../../server/core/rule/edit-set';

const edit = (start: number, end: number, text = '') => ({ span: { start, end }, text });
const pair = '🎉';

describe('places in a text', () => {
  it.each([
    ['before the start', -1, 0, 'ab'],
    ['past the end', 0, 3, 'ab'],
    ['reversed', 2, 1, 'abc'],
    ['no whole number', 0.5, 1, 'ab'],
    ['no number', Number.NaN, 1, 'ab'],
    ['no number at its end', 0, Number.NaN, 'ab'],
    ['from within a code point', 1, 2, pair],
    ['to within a code point', 0, 1, pair],
    ['from within a line end', 2, 3, 'a\r\nb'],
    ['to within a line end', 0, 2, 'a\r\nb'],
  ])('%s are none', (_, start, end, text) => {
    expect(isInside(edit(start, end), text)).toBe(false);
    expect(isSound(edit(start, end, 'x'), text)).toBe(false);
  });

  it.each([
    ['nothing in nothing', 0, 0, ''],
    ['the whole', 0, 2, 'ab'],
    ['the end', 2, 2, 'ab'],
    ['a whole code point', 0, 2, pair],
    ['a whole line end', 1, 3, 'a\r\nb'],
    ['between two carriage returns', 1, 1, '\r\r'],
    ['between two line feeds', 1, 1, '\n\n'],
    ['between halves that do not belong together', 1, 1, '\uDF89\uD83C'],
    ['between a letter and a half', 1, 1, 'a\uDF89'],
    ['between a half and a letter', 1, 1, '\uD83Ca'],
    ['past the halves', 1, 1, '\uDBFF\uE000'],
    ['before the halves', 1, 1, '\uD7FF\uDC00'],
  ])('%s are one', (_, start, end, text) => {
    expect(isInside(edit(start, end), text)).toBe(true);
  });

  it.each([
    ['a line feed after a carriage return', 'a\rb', edit(2, 2, '\nc')],
    ['a carriage return before a line feed', 'a\nb', edit(1, 1, 'c\r')],
    ['half a code point before its other half', '\uDF89', edit(0, 0, 'a\uD83C')],
    ['half a code point after its other half', '\uD83C', edit(1, 1, '\uDF89a')],
    ['taking out what parts a line end', '\ra\n', edit(1, 2)],
    ['taking out what parts a code point', '\uD83Ca\uDF89', edit(1, 2)],
  ])('cannot take %s', (_, text, change) => {
    expect(isInside(change, text)).toBe(true);
    expect(isSound(change, text)).toBe(false);
    expect(applyEdits(text, [change])).toBe(text);
  });

  it('can take whole code points and line ends', () => {
    expect(isSound(edit(1, 1, '\r\n'), 'ab')).toBe(true);
    expect(isSound(edit(1, 1, pair), 'ab')).toBe(true);
    expect(isSound(edit(1, 2), 'abc')).toBe(true);
  });
});

describe('two edits', () => {
  it.each([
    [edit(0, 2), edit(1, 3), true],
    [edit(1, 3), edit(0, 2), true],
    [edit(0, 3), edit(1, 2), true],
    [edit(1, 2), edit(0, 3), true],
    [edit(0, 1), edit(1, 2), false],
    [edit(1, 2), edit(0, 1), false],
    [edit(1, 1), edit(1, 1), true],
    [edit(1, 1), edit(2, 2), false],
    [edit(1, 1), edit(0, 2), true],
    [edit(1, 1), edit(1, 2), false],
    [edit(1, 1), edit(0, 1), false],
    [edit(0, 2), edit(1, 1), true],
    [edit(1, 2), edit(1, 1), false],
  ])('%j and %j clash: %s', (one, other, clash) => {
    expect(overlap(one, other)).toBe(clash);
  });
});

describe('applying edits', () => {
  it('makes them in the order of their places, whatever the order of the list', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A'), edit(2, 2, '-')])).toBe('Ab-cdEf');
  });

  it('puts an insertion before a replacement that starts there', () => {
    expect(applyEdits('abc', [edit(1, 2, 'B'), edit(1, 1, '-')])).toBe('a-Bc');
  });

  it('lets the first of two that clash stand', () => {
    expect(applyEdits('abcdef', [edit(1, 4, 'X'), edit(2, 3, 'Y'), edit(4, 5, 'Z')])).toBe('aXZf');
    expect(applyEdits('ab', [edit(1, 1, 'X'), edit(1, 1, 'Y')])).toBe('aXb');
  });

  it('leaves out what lies outside, and changes nothing for nothing', () => {
    expect(applyEdits('ab', [edit(1, 3, 'X')])).toBe('ab');
    expect(applyEdits('ab', [])).toBe('ab');
  });
});

describe('a fix', () => {
  it('is offered only where it is whole', () => {
    expect(isFixSound([edit(0, 1, 'A'), edit(1, 2, 'B')], 'ab')).toBe(true);
    expect(isFixSound([], 'ab')).toBe(false);
    expect(isFixSound([edit(0, 1, 'A'), edit(1, 3, 'B')], 'ab')).toBe(false);
    expect(isFixSound([edit(0, 2, 'A'), edit(1, 2, 'B')], 'ab')).toBe(false);
    expect(isFixSound([edit(0, 1, 'a')], 'ab')).toBe(false);
    expect(isFixSound([edit(0, 1, 'a'), edit(1, 2, 'B')], 'ab')).toBe(true);
  });
});
