import type { CaseStudy } from '../../core/model/index';
import type { Edit, Finding } from '../../core/rule/finding';
import { isEmpty, type Span } from '../../core/text/span';
import type { Localized } from '../../framework/index';
import { blocksOf, commentLine } from '../blocks';
import { type FeatureContext, say } from '../context';
import type { Action } from './action';

const here: Localized = { en: 'Silence {rule} here, and say why', fr: 'Taire {rule} ici, en disant pourquoi' };
const file: Localized = {
  en: 'Silence {rule} in this document, and say why',
  fr: 'Taire {rule} dans ce document, en disant pourquoi',
};

/**
 * A comment that silences the finding's rule, its reason still to be written: until then another rule asks for it. It
 * stands above the whole block, since a comment inside a table, list or code would break it or not be one. What is found
 * in the front matter, or in the document as a whole, is silenced for the document.
 */
export function silence(
  { study }: { study: CaseStudy },
  finding: Finding,
  index: number,
  { locale }: FeatureContext,
): Action {
  const { frontMatter } = study;
  const isWhole = finding.span.start < frontMatter.span.end || isEmpty(finding.span);
  const keyword = isWhole ? 'casewright-disable-file' : 'casewright-disable-next-line';
  const lead = `<!-- ${keyword} ${finding.rule} -- `;
  const offset = isWhole ? frontMatter.span.end : blockStart(study, finding.span.start);
  const edit: Edit = {
    span: { start: offset, end: offset },
    text: commentLine(study, offset, `${lead} -->`),
  };
  return {
    title: say(isWhole ? file : here, locale, { rule: finding.rule }),
    kind: 'quickfix',
    edits: [edit],
    findings: [index],
    preferred: false,
    cursor: edit.text.indexOf(lead) + lead.length,
  };
}

/** Start of the line where the outermost block around the offset begins. */
function blockStart(study: CaseStudy, offset: number): number {
  const around = blocksOf(study).find((block) => block.passages.some(({ span }) => holds(span, offset)));
  return around?.start ?? study.lines.startOf(study.lines.lineAt(offset));
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
