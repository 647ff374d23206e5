import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import type { ReadStudy } from '../../../server/core/document/read-study';
import { usualLimits } from '../../../server/core/guard/limits';
import { strongDistricts } from '../../../server/framework/index';
import { type MarkdownParser, parseMarkdown } from '../../../server/markdown/parse';
import { sparing } from '../../../server/markdown/read';

const frontMatter = '---\nkind: case-study\ntitle: Reading our own results\n---\n# Reading our own results\n\n';
const sentence =
  'In 2019 the principals of Maple Ridge met every month and read the results of their pupils together. ';

/** A case of about so many characters: sections of plain paragraphs, every fifth with something to mark up in it. */
function caseOf(length: number): string {
  const parts = [frontMatter];
  for (let index = 0, size = 0; size < length; index++) {
    if (index % 10 === 0) parts.push(`## Part ${index / 10}\n\n`);
    const marked = index % 5 === 4 ? 'It **worked**, as [one report][r] and a note[^1] tell. ' : '';
    const paragraph = `${sentence.repeat(3)}${marked}Number ${index}.\n\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  parts.push('[r]: https://example.org/report\n\n[^1]: Told by the principals.\n');
  return parts.join('');
}

/** Reads versions of a text one after the other and counts what each takes. */
class Typist {
  /** Segments that were read, and full parses among them. */
  read = 0;
  parsed = 0;
  study: ReadStudy;

  constructor(text: string) {
    this.study = this.#study(text, undefined);
  }

  /** @returns how many segments the new text reads anew, and with how many full parses */
  change(text: string): { read: number; parsed: number } {
    this.read = 0;
    this.parsed = 0;
    this.study = this.#study(text, this.study);
    return { read: this.read, parsed: this.parsed };
  }

  #study(text: string, previous: ReadStudy | undefined): ReadStudy {
    const sparingly = sparing((source, labels) => {
      this.parsed++;
      return parseMarkdown(source, labels);
    });
    const parse: MarkdownParser = (source, labels) => {
      this.read++;
      return sparingly(source, labels);
    };
    return readCaseStudy(text, strongDistricts, usualLimits, { previous, parse });
  }
}

const insert = (text: string, at: number, inserted: string) => text.slice(0, at) + inserted + text.slice(at);

describe.each([15_000, 150_000])('a case of %i characters', (length) => {
  const text = caseOf(length);
  const middle = text.indexOf('every month', length / 2);

  it('is read from scratch with few full parses', () => {
    const { study, read, parsed } = new Typist(text);
    const { segments } = study.origin.body;
    expect(segments.length).toBeGreaterThan(length / 500);
    expect(read).toBe(segments.length);
    expect(parsed).toBeLessThan(segments.length / 4);
  });

  it('reads one segment for a keystroke in a plain paragraph, without a full parse', () => {
    expect(new Typist(text).change(insert(text, middle, 'x'))).toEqual({ read: 1, parsed: 0 });
  });

  it('reads one segment, with one full parse, for a keystroke in a paragraph with markup', () => {
    const at = text.indexOf('**worked', length / 2) + 3;
    expect(new Typist(text).change(insert(text, at, 'x'))).toEqual({ read: 1, parsed: 1 });
  });

  it('reads nothing of the body for a keystroke in the front matter', () => {
    expect(new Typist(text).change(insert(text, text.indexOf('own results'), 'x'))).toEqual({ read: 0, parsed: 0 });
  });

  it('keeps what each passage says as the same object', () => {
    const typist = new Typist(text);
    const before = typist.study.passages.map(({ content }) => content);
    typist.change(insert(text, middle, 'x'));
    const kept = typist.study.passages.filter(({ content }, index) => content === before[index]);
    expect(kept.length).toBe(before.length - 1);
  });

  it('reads nothing but the code when a fence is opened at the top, and none of the rest again when it is closed', () => {
    const typist = new Typist(text);
    const at = text.indexOf('## Part 0');
    const opened = insert(text, at, '```\n');
    expect(typist.change(opened)).toEqual({ read: 1, parsed: 0 });
    const written = insert(opened, at + 4, 'code\n');
    expect(typist.change(written)).toEqual({ read: 1, parsed: 0 });
    const closed = insert(written, at + 9, '```\n');
    expect(typist.change(closed)).toEqual({ read: 1, parsed: 0 });
    expect(typist.study.passages.length).toBe(new Typist(closed).study.passages.length);
  });

  it('reads those that mention a label when its definition goes', () => {
    const typist = new Typist(text);
    const { read } = typist.change(text.replace('[r]: https', '[s]: https'));
    const mentioning = text.split('[one report][r]').length - 1;
    expect(read).toBe(mentioning + 1);
    expect(typist.study.links.filter(({ kind }) => kind === 'reference')).toEqual([]);
    typist.change(text);
    expect(typist.study.links.filter(({ url }) => url === 'https://example.org/report')).toHaveLength(mentioning);
  });
});
