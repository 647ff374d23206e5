import type { CaseStudy, FrontMatterProblem } from '../../core/model/index';
import { type Span, span } from '../../core/text/span';

/** The parser's commonest complaints, by what a writer can do about them. Its own words are English and for programmers. */
const complaints = [
  { code: 'tab', pattern: /\btabs?\b/i },
  { code: 'open-quote', pattern: /closing .?quote/i },
  { code: 'open-bracket', pattern: /flow (?:sequence|map|collection)|expected .*[\]}]/i },
  { code: 'indentation', pattern: /indent|same column|nested mappings/i },
] as const;

/** What a problem of the front matter is, told apart by what a writer can do about it. */
export function problemCode({ kind, detail }: FrontMatterProblem) {
  if (kind !== 'syntax') return kind;
  return complaints.find(({ pattern }) => pattern.test(detail))?.code ?? 'syntax';
}

/** The parser often points at a space or past the end of a line; a writer sees the line. */
export function visiblePlace({ text, lines }: CaseStudy, place: Span): Span {
  if (text.slice(place.start, place.end).trim() !== '') return place;
  const line = lines.lineAt(place.start);
  const content = text.slice(lines.startOf(line), lines.startOf(line + 1));
  const start = lines.startOf(line) + content.length - content.trimStart().length;
  return content.trim() === '' ? place : span(start, start + content.trim().length);
}
