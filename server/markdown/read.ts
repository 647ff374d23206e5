import { type MarkdownParser, parseMarkdown } from './parse';
import { parsePlain } from './plain';
import { parseRaw } from './raw';

/** Reads what is plain without the parser, which costs many times as much; the trees are the same. */
export const sparing =
  (parse: MarkdownParser): MarkdownParser =>
  (text, outside) => {
    const plain = parsePlain(text, outside);
    if (plain) return plain;
    const root = parseRaw(text);
    return root ? { root, asked: [] } : parse(text, outside);
  };

export const readMarkdown: MarkdownParser = sparing(parseMarkdown);
