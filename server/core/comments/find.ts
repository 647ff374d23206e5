import type { Comment } from '../model/index';
import { type Span, span } from '../text/span';

/** The HTML comments within a stretch of HTML source. An arrow that is never closed makes its line an open comment. */
export function commentsIn(text: string, html: Span): Comment[] {
  const found: Comment[] = [];
  const source = text.slice(html.start, html.end);
  let open = source.indexOf('<!--');
  // By searching, not by a pattern: a pattern starts over at each arrow that nothing closes.
  for (let end = source.indexOf('-->', open + 4); open >= 0 && end >= 0; end = source.indexOf('-->', open + 4)) {
    const start = html.start + open;
    const contentSpan = span(start + 4, html.start + end);
    const content = source.slice(open + 4, end);
    found.push({ span: span(start, html.start + end + 3), content, contentSpan, closed: true });
    open = source.indexOf('<!--', end + 3);
  }
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
