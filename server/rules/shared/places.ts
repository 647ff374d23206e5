import type { CaseStudy, Heading } from '../../core/model/index';
import { type Span, span } from '../../core/text/span';

/** The first line that a reader sees, without the white space around it; an empty span at the start of an empty text. */
export function firstLine({ text, headings, passages }: CaseStudy): Span {
  const first = Math.min(...[headings[0], passages[0]].map((part) => part?.span.start ?? Number.POSITIVE_INFINITY));
  const from = Number.isFinite(first) ? first : 0;
  const found = /[^\s\uFEFF][^\r\n]*/.exec(text.slice(from));
  if (!found) return span(from, from);
  const start = from + found.index;
  return span(start, start + found[0].trimEnd().length);
}

/** The case's title in the body: the first heading of level 1. */
export function titleHeading(study: CaseStudy): Heading | undefined {
  return study.headings.find((heading) => heading.level === 1);
}

/** Where to say what concerns the whole case: its title, else the title in the front matter, else the first line. */
export function titlePlace(study: CaseStudy): Span {
  const title = titleHeading(study);
  if (title) return title.span;
  const entry = study.frontMatter.get('title');
  return entry && entry.valueSpan.end > entry.valueSpan.start ? entry.valueSpan : firstLine(study);
}
