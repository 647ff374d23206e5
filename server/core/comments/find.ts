import type { Comment } from '../model/index';
import { type Span, span } from '../text/span';

const comment = /<!--([\s\S]*?)-->/g;

/** The HTML comments within a stretch of HTML source. An arrow that is never closed makes its line an open comment. */
export function commentsIn(text: string, html: Span): Comment[] {
  const found: Comment[] = [];
  comment.lastIndex = 0;
  const source = text.slice(html.start, html.end);
  let end = 0;
  for (const match of source.matchAll(comment)) {
    const start = html.start + match.index;
    end = match.index + match[0].length;
    const contentSpan = span(start + 4, html.start + end - 3);
    found.push({ span: span(start, html.start + end), content: match[1] ?? '', contentSpan, closed: true });
  }
  const open = source.indexOf('<!--', end);
  if (open >= 0) {
    const start = html.start + open;
    const line = /[^\r\n]*/y;
    line.lastIndex = start;
    const stop = start + (line.exec(text)?.[0].length ?? 0);
    const contentSpan = span(start + 4, stop);
    found.push({ span: span(start, stop), content: text.slice(start + 4, stop), contentSpan, closed: false });
  }
  return found;
}
