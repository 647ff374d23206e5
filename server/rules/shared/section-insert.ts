import type { CaseStudy, Declaration, Section } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import { span } from '../../core/text/span';
import type { Question } from '../../framework/index';
import { lineEnd } from './line-end';

/** Sections under headings of this level do not take the case's title for one of them. */
const usualLevel = 2;

/** The section that a declaration speaks for, whether its heading or a marker right below it says so. */
const sectionOf = ({ section }: Declaration): readonly Section[] =>
  section && section.heading.level > 1 ? [section] : [];

/** End of the last line that holds something a reader sees or a comment: footnotes and link definitions come after it. */
function endOfText(study: CaseStudy): number {
  const ends = [...study.passages, ...study.headings, ...study.comments, ...study.images].map((part) => part.span.end);
  const last = Math.max(study.frontMatter.span.end, ...ends);
  if (last === study.frontMatter.span.end) return last;
  return last + (/^[^\r\n]*/.exec(study.text.slice(last))?.[0].length ?? 0);
}

/** Where code starts that nothing closes: whatever stood after it would be code as well. */
function openCodeAtEnd({ passages }: CaseStudy): number | undefined {
  const last = passages.at(-1);
  if (last?.kind !== 'code') return undefined;
  const { source } = last.content;
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (fence === undefined) return undefined;
  const closing =
    source
      .split(/\r\n|\n|\r/)
      .at(-1)
      ?.trim() ?? '';
  const isClosed =
    source.length > fence.length && closing.length >= fence.length && !closing.replaceAll(fence.charAt(0), '');
  return isClosed ? undefined : last.span.start;
}

/**
 * A new section for a question, with a prompt to write over, in the document's language: before the section that answers
 * the next question, else after the section that answers the one before, else at the end; at that section's level.
 */
export function insertQuestion(study: CaseStudy, question: Question): Edit {
  const end = lineEnd(study.text);
  const lines = (level: number) => [
    `${'#'.repeat(level)} ${question.label[study.language]}`,
    '',
    question.placeholder[study.language],
  ];
  const ordered = [...study.declarations].sort((one, other) => one.question.number - other.question.number);
  const later = ordered.filter((one) => one.question.number > question.number).flatMap(sectionOf)[0];
  const earlier = ordered
    .filter((one) => one.question.number < question.number)
    .flatMap(sectionOf)
    .at(-1);
  const level = (later ?? earlier)?.heading.level ?? usualLevel;
  const next =
    later?.span.start ?? study.headings.find((heading) => heading.span.start === earlier?.span.end)?.span.start;
  const before = next ?? openCodeAtEnd(study);
  if (before !== undefined) return { span: span(before, before), text: [...lines(level), '', ''].join(end) };
  const last = endOfText(study);
  return { span: span(last, last), text: ['', '', ...lines(level)].join(end) };
}
