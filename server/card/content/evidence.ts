import type { Answer, CaseStudy } from '../../core/model/index';
import { oneLine } from '../../core/text/one-line';
import { contains } from '../../core/text/span';
import { passagesOf } from '../../reading/answers';
import type { Evidence, Quoted } from '../card';
import { withoutDates } from './dates';
import { firstOf, itemsOf, plainText, sentencesIn, sentencesOf, shortened } from './plain-text';

/** What the declared passages hold that can be checked: tables, and sentences with a figure that is no date. No verdict. */
export function evidenceOf(study: CaseStudy, answer: Answer): readonly Evidence[] {
  return passagesOf(answer.declarations).flatMap((passage): readonly Evidence[] => {
    if (passage.kind === 'code') return [];
    if (passage.kind === 'table') {
      return study.tables
        .filter((table) => contains(passage.span, table.span))
        .map((table) => ({
          kind: 'table',
          line: study.lines.lineAt(table.span.start),
          columns: table.header.map(({ span, text }) => plainText(study, span) || oneLine(text)).map(shortened),
          rows: table.rows.length,
        }));
    }
    return itemsOf(study, passage)
      .flatMap((item) => sentencesIn(study, item))
      .filter(({ text }) => /\d/.test(withoutDates(text, study.language)))
      .map(({ text, line }) => ({ kind: 'sentence', text: shortened(text), line }));
  });
}

/** The pieces of advice: the items of the lists in the declared passages; without a list, their sentences. */
export function adviceOf(study: CaseStudy, answer: Answer): readonly Quoted[] {
  const passages = passagesOf(answer.declarations);
  const listed = passages.filter(({ kind }) => kind === 'list' || kind === 'item');
  if (listed.length === 0) {
    return sentencesOf(study, passages).map(({ text, line }) => ({ text: shortened(text), line }));
  }
  return listed
    .flatMap((passage) => itemsOf(study, passage))
    .map((item) => sentencesIn(study, item))
    .flatMap((sentences) => sentences.slice(0, 1).map(({ line }) => ({ text: firstOf(sentences), line })));
}
