import type { CaseStudy } from '../../core/model/index';
import type { Edit, Finding } from '../../core/rule/finding';
import { isEmpty } from '../../core/text/span';
import type { Localized } from '../../framework/index';
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
  const eol = /\r\n|\n|\r/.exec(study.text)?.[0] ?? '\n';
  const offset = isWhole ? frontMatter.span.end : blockStart(study, finding.span.start);
  const edit: Edit = {
    span: { start: offset, end: offset },
    text: `${lineEndBefore(study, offset, eol)}${lead} -->${eol}`,
  };
  return {
    title: say(isWhole ? file : here, locale, { rule: finding.rule }),
    kind: 'quickfix',
    edits: [edit],
    findings: [index],
    preferred: false,
    cursor: edit.text.length - eol.length - ' -->'.length,
  };
}

/** Front matter that reaches to the very end of the text has no line end of its own. */
const lineEndBefore = ({ text }: CaseStudy, offset: number, eol: string): string =>
  offset > 1 && !/[\r\n]/.test(text.charAt(offset - 1)) ? eol : '';

/** Start of the line where the outermost block around the offset begins. */
function blockStart({ text, passages, lines }: CaseStudy, offset: number): number {
  const index = passages.findIndex(({ span }) => span.start <= offset && offset <= span.end);
  const startOf = (place: number) => lines.startOf(lines.lineAt(place));
  let start = startOf(passages[index]?.span.start ?? offset);
  // The items of a loose list and the paragraphs of a quotation are passages of their own within one block.
  for (let before = index - 1; before >= 0; before--) {
    const previous = passages[before];
    if (!previous || !isContinued(text, start) || !isContinued(text, startOf(previous.span.start))) break;
    if (/[^\s>]/.test(text.slice(previous.span.end, start))) break;
    start = startOf(previous.span.start);
  }
  return start;
}

const containerLine = /(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])/y;

/** Whether the line at this offset belongs to a list or a quotation: it is indented, or starts with their signs. */
function isContinued(text: string, start: number): boolean {
  containerLine.lastIndex = start;
  return containerLine.test(text);
}
