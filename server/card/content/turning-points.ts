import type { Answer, CaseStudy, Declaration, Passage } from '../../core/model/index';
import { passagesOf } from '../../reading/answers';
import type { Quoted, TurningPoints } from '../card';
import { datesIn } from './dates';
import { firstOf, itemsOf, quoted, sentencesIn, shortened } from './plain-text';

interface Told extends Quoted {
  readonly sentences: number;
  /** The whole passage, for the dates further down in it. */
  readonly whole: string;
}

function toldIn(study: CaseStudy, passage: Passage): readonly Told[] {
  if (passage.kind === 'code') return [];
  return itemsOf(study, passage).flatMap((item) => {
    const sentences = sentencesIn(study, item);
    const [first] = sentences;
    if (first === undefined) return [];
    const text = firstOf(sentences);
    return [{ text, line: first.line, sentences: sentences.length, whole: quoted(study, item).text }];
  });
}

const isNo = ({ marker }: Declaration): boolean => marker?.none !== undefined;

/** The reason for an honest no: the words behind the marker's colon, else the passage it stands over. */
function reasonOf(study: CaseStudy, no: Declaration | undefined): Quoted | undefined {
  const none = no?.marker?.none;
  if (none?.reason !== undefined) return { text: shortened(none.reason), line: study.lines.lineAt(none.span.start) };
  const [first] = (no?.passages ?? []).flatMap((passage) => toldIn(study, passage));
  return first && { text: first.text, line: first.line };
}

/** What is told as turning points; a heading's section may hold a passage that a marker says is about there being none. */
function toldBy(study: CaseStudy, { declarations }: Answer): readonly Told[] {
  const denied = new Set(passagesOf(declarations.filter(isNo)));
  return passagesOf(declarations)
    .filter((passage) => !denied.has(passage))
    .flatMap((passage) => toldIn(study, passage));
}

/** The turning points that the case tells, in its order, with the dates it gives; or its reason for having none. */
export function turningPointsOf(study: CaseStudy, answer: Answer): TurningPoints {
  const no = answer.declarations.find(isNo);
  const reason = reasonOf(study, no);
  const told = toldBy(study, answer);
  if (told.length === 0) return { status: no ? 'none' : 'missing', points: [], ...(reason && { reason }) };
  const all = told.map(({ whole, ...point }) => ({ ...point, dates: datesIn(whole, study.language) }));
  // "There were two." is an introduction, not a point of its own.
  const [first, ...others] = all;
  const introduces = first !== undefined && others.length > 0 && first.sentences === 1 && first.dates.length === 0;
  return {
    status: 'told',
    points: (introduces ? others : all).map(({ text, line, dates }) => ({ text, line, dates })),
    ...(introduces && { introduction: { text: first.text, line: first.line } }),
    ...(reason && { reason }),
  };
}
