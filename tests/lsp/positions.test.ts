import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../server/core/text/lines';
import { offsetAt, positionAt, spanOf } from '../../server/lsp/positions';

const text = '\uFEFFa\r\n📘b\rc\n\n\u2028d\u0085e\r\n';
const document = { text, lines: new LineIndex(text) };
const reference = TextDocument.create('file:///x', 'markdown', 1, text);

describe('positions', () => {
  it('are those of the protocol, line ends CR, LF and CRLF', () => {
    for (let offset = 0; offset <= text.length; offset++)
      expect(positionAt(document, offset)).toEqual(reference.positionAt(offset));
  });

  it('never stand between CR and LF', () => {
    const between = text.indexOf('\n');
    expect(positionAt(document, between)).toEqual(positionAt(document, between - 1));
  });

  it('come back to the offset they are from', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const isSplit = text[offset - 1] === '\r' && text[offset] === '\n';
      expect(offsetAt(document, positionAt(document, offset))).toBe(isSplit ? offset - 1 : offset);
    }
  });

  it('outside the text are at its edges', () => {
    expect(positionAt(document, -3)).toEqual({ line: 0, character: 0 });
    expect(offsetAt(document, { line: 99, character: 0 })).toBe(text.length);
    expect(offsetAt(document, { line: 0, character: 99 })).toBe(2);
    expect(offsetAt(document, { line: -1, character: 5 })).toBe(0);
    expect(offsetAt(document, { line: Number.NaN, character: Number.NaN })).toBe(0);
  });

  it('of a range may be given the wrong way round', () => {
    const start = { line: 0, character: 1 };
    const end = { line: 1, character: 2 };
    expect(spanOf(document, { start: end, end: start })).toEqual(spanOf(document, { start, end }));
  });
});
