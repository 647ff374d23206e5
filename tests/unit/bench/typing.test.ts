import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { numberedCase } from '../../bench/corpus/files';
import { placesToType, Typing } from '../../bench/lsp/typing';

describe('typing in the bench', () => {
  const text = numberedCase(1);

  it('changes one character at a time, and takes all of it back', () => {
    const typing = new Typing(text);
    let document = TextDocument.create('file:///one.case.md', 'markdown', 1, text);
    const lengths = new Set<number>();
    const texts = new Set<string>();
    for (let key = 0; key < 2000; key++) {
      const before = document.getText().length;
      document = TextDocument.update(document, [typing.next()], key + 2);
      lengths.add(Math.abs(document.getText().length - before));
      texts.add(document.getText());
    }
    expect([...lengths]).toEqual([1]);
    expect(texts.has(text)).toBe(true);
    expect(document.getText().length - text.length).toBeLessThan(30);
  });

  it('goes all over the document', () => {
    const typing = new Typing(text);
    const lines = new Set<number>();
    for (let key = 0; key < 4000; key++) {
      const change = typing.next();
      if ('range' in change) lines.add(change.range.start.line);
    }
    expect(lines.size).toBeGreaterThan(placesToType(text).length / 2);
  });

  it('does not type in front matter, headings, comments or tables', () => {
    const lines = text.split('\n');
    const places = placesToType(text);
    expect(places.length).toBeGreaterThan(10);
    for (const { line } of places) expect(lines[line]).toMatch(/^(?:[A-Z"]|- )/);
  });

  it('says so when there is nowhere to type', () => {
    expect(() => new Typing('# Short\n')).toThrow('long enough');
  });
});
