import type { CaseStudy, Declaration, Section } from '../../core/model';
import type { Edit } from '../../core/rule/finding';
import { span } from '../../core/text/span';
import type { Question } from '../../framework/index';
import { lineEnd } from './line-end';

/** Sections under headings of this level do not take the case's title for one of them. */
const usualLevel = 2;

const headed = (declaration: Declaration): readonly Section[] =>
  declaration.by === 'heading' && declaration.section ? [declaration.section] : [];

/** End of the last line that holds something a reader sees or a comment: footnotes and link definitions come after it. */
function endOfText(study: CaseStudy): number {
  const ends = [...study.passages, ...study.headings, ...study.comments, ...study.images].map((part) => part.span.end);
  const last = Math.max(study.frontMatter.span.end, ...ends);
  if (last === study.frontMatter.span.end) return last;
  return last + (/^[^\r\n]*/.exec(study.text.slice(last))?.[0].length ?? 0);
}

/**
 * A new section for a question, with a prompt to write over: before the first section that answers a later question,
 * at that section's level, else after everything. Both in the document's language.
 */
export function insertQuestion(study: CaseStudy, question: Question): Edit {
  const end = lineEnd(study.text);
  const lines = (level: number) => [
    `${'#'.repeat(level)} ${question.label[study.language]}`,
    '',
    question.placeholder[study.language],
  ];
  const sections = study.declarations.flatMap(headed);
  const later = study.declarations
    .filter((declaration) => declaration.question.number > question.number)
    .sort((one, other) => one.question.number - other.question.number)
    .flatMap(headed)[0];
  if (later) {
    const { start } = later.span;
    return { span: span(start, start), text: [...lines(later.heading.level), '', ''].join(end) };
  }
  const at = endOfText(study);
  const level = sections[0]?.heading.level ?? usualLevel;
  return { span: span(at, at), text: ['', '', ...lines(level)].join(end) };
}
