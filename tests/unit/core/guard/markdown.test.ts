import { describe, expect, it } from 'vitest';
import { type LimitName, type Limits, usualLimits } from '../../../../server/core/guard/limits';
import { guardMarkdown } from '../../../../server/core/guard/markdown';

const few = (changes: Partial<Limits>): Limits => ({ ...usualLimits, ...changes });
const guard = (body: string, limits: Partial<Limits>, shift = 0) => guardMarkdown(body, shift, few(limits));
const told = (body: string, limits: Partial<Limits>) =>
  guard(body, limits).excesses.map(({ limit, found, span }) => [limit, found, span.start, span.end]);

describe('the guard before the Markdown parser', () => {
  it('lets an ordinary text through as it is', () => {
    const body = '# A\n\nWe met *twice* in [2019](a.md).\r\n\r\n- one\n- two\n\n|a|b|\n|-|-|\n|1|2|\n';
    expect(guard(body, {})).toMatchObject({ text: body, excesses: [] });
    expect(guardMarkdown('', 0)).toMatchObject({ text: '', excesses: [] });
  });

  it('leaves out a text that is too long, without looking at it', () => {
    expect(guard('abc\ndef', { length: 9 }, 3)).toMatchObject({
      text: ' '.repeat(7),
      excesses: [{ limit: 'length', allowed: 9, found: 10, span: { start: 3, end: 3 } }],
    });
    expect(guard('abc\ndef', { length: 10 }, 3).excesses).toEqual([]);
  });

  it.each<[LimitName, string, number, number]>([
    ['lines', 'a\nb\nc\nd', 2, 4],
    ['blocks', 'a\n\nb\n\nc\n\nd', 2, 4],
    ['blocks', '- a\n- b\n- c', 5, 6],
    ['blocks', '# a\n# b\nc', 2, 3],
    ['blocks', '> a\n> b\n> c', 3, 4],
    ['blocks', 'a\n<b>\n<!-- c\n</d>', 3, 4],
    ['depth', '> - 1. a', 2, 3],
    ['depth', '> [^a]: b', 1, 2],
    ['depth', '    - a', 2, 3],
    ['depth', '\t- a', 2, 3],
    ['depth', '* + 1) a', 2, 3],
    ['underlines', 'a\n=\n\nb\n---\n', 1, 2],
    ['underlines', '> a\n> ===\n> b\n> ---', 1, 2],
    ['underlines', 'a\n-\nb\n-\n', 1, 2],
    ['definitions', '[a]: b\n[^c]: d', 1, 2],
    ['cells', '|a|\n|-|\n|\n', 5, 6],
    ['columns', '|a|b|', 2, 3],
    ['paragraph', 'abc\ndef', 5, 6],
    ['paragraph', '|abcdef|', 5, 8],
    ['brackets', '[a](b) [c]', 3, 4],
    ['emphasis', '*a* _b_', 3, 4],
    ['angles', '<a> <b>', 1, 2],
    ['backquotes', '`a` `b`', 3, 4],
    ['signs', '*a*\n\n[b]', 3, 4],
  ])('tells of too many %s in %j', (limit, body, most, found) => {
    const { excesses } = guard(body, { [limit]: most });
    expect(excesses.map((excess) => [excess.limit, excess.allowed, excess.found])).toEqual([[limit, most, found]]);
    expect(guard(body, { [limit]: found }).excesses).toEqual([]);
  });

  it.each<[string, Partial<Limits>, string, string]>([
    ['a paragraph', { emphasis: 1 }, 'a\n\n*b*\n*c*\n\nd', 'a\n\n   \n   \n\nd'],
    ['an item, not its neighbours', { emphasis: 1 }, '- a\n- *b*\n- c', '- a\n     \n- c'],
    ['a heading', { brackets: 1 }, '# [a]\nb', '     \nb'],
    ['a line that is too deep', { depth: 1 }, '> a\n> > b\n> c', '> a\n     \n> c'],
    ['an underline', { underlines: 1 }, 'a\n=\n\nb\n=\n\nc', 'a\n=\n\nb\n \n\nc'],
    ['a definition', { definitions: 1 }, '[a]: b\n[c]: d\ne', '[a]: b\n      \ne'],
    ['rows', { cells: 4 }, '|a|\n|-|\n|c|\n\nd', '|a|\n|-|\n   \n\nd'],
    ['all lines from one on', { lines: 2 }, 'a\nb\nc\r\nd', 'a\nb\n    '],
    ['all blocks from one on', { blocks: 1 }, 'a\n\nb\n\nc', 'a\n\n    '],
    ['what stands between fences as text', { emphasis: 1 }, 'a *b*\n```\nc *d*\n```\n', '     \n```\n     \n```\n'],
    ['a table with too many columns', { columns: 1 }, '|a|b|\n|-|-|\n\nc', '     \n     \n\nc'],
  ])('blanks %s in equal length', (_, limits, body, expected) => {
    expect(guard(body, limits).text).toBe(expected);
  });

  it('tells each kind once, at its first place, with its largest figure', () => {
    expect(told('*a*\n\n**b**\n\n*c*', { emphasis: 1 })).toEqual([['emphasis', 4, 0, 3]]);
    expect(told('[a]\n\n*b*', { emphasis: 1, brackets: 1 }).map(([limit]) => limit)).toEqual(['brackets', 'emphasis']);
  });

  it('tells places in offsets of the document', () => {
    expect(guard('a\n\n*b*', { emphasis: 1 }, 100).excesses[0]?.span).toEqual({ start: 103, end: 106 });
  });

  it('looks at no code between fences', () => {
    const code = (open: string, close: string) => `a\n\n${open}\n*b*\n\n- * - c\n${close}\n`;
    for (const fence of ['```', '~~~~']) expect(told(code(fence, fence), { emphasis: 1, depth: 1 })).toEqual([]);
    expect(told(`${code('````', '```')}*d*`, { emphasis: 1 })).toEqual([]);
    expect(told(`${code('```', '   ````  ')}\n*d*`, { emphasis: 1 })).toEqual([['emphasis', 2, 31, 34]]);
    expect(told('``` a `b`\n*c*', { emphasis: 1 })).toEqual([['emphasis', 2, 0, 13]]);
  });

  it('takes fences for text where HTML may hold them, or a paragraph goes on', () => {
    expect(told('<!-- a\n\n```\n*b*\n```', { emphasis: 1 })).not.toEqual([]);
    expect(told('<script>\n\n```\n*b*\n```', { emphasis: 1 })).not.toEqual([]);
    expect(told('<!-- a --> b <!-- c -->\n\n```\n*b*\n```', { emphasis: 1 })).toEqual([]);
    expect(told('<!-- a --> <!-- b\n\n```\n*b*\n```', { emphasis: 1 })).not.toEqual([]);
    expect(told('a\n```\n*b*\n```', { emphasis: 1 })).not.toEqual([]);
  });

  it('does not take a rule, an item or a dash for an underline', () => {
    expect(told('---\n\na\n\n---\n\n- - -\na -\n', { underlines: 1 })).toEqual([]);
  });

  it('counts a short row as wide as its table, and each table for itself', () => {
    expect(told('|a|b|c|\n|-|-|-|\n|\n|\n', { cells: 16 })).toEqual([]);
    expect(told('|a|b|c|\n|-|-|-|\n|\n|\n', { cells: 15 })).toEqual([['cells', 16, 18, 19]]);
    expect(told('|a|b|c|\n\n|a|\n', { cells: 6 })).toEqual([]);
  });
});
