import type { Answer, CaseStudy, Passage } from '../../core/model';
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

/** The reason for an honest no: the words behind the marker's colon, else the passage it stands over. */
function reasonOf(study: CaseStudy, answer: Answer): Quoted | undefined {
  const marker = answer.declarations.find((declaration) => declaration.marker?.none !== undefined)?.marker;
  if (marker?.none === undefined) return undefined;
  const line = study.lines.lineAt(marker.none.span.start);
  if (marker.none.reason !== undefined) return { text: shortened(marker.none.reason), line };
  const [passage] = answer.declarations.find((declaration) => declaration.marker === marker)?.passages ?? [];
  return passage === undefined ? undefined : toldIn(study, passage)[0];
}

/** The turning points that the case tells, in its order, with the dates it gives; or its reason for having none. */
export function turningPointsOf(study: CaseStudy, answer: Answer): TurningPoints {
  if (answer.declarations.some(({ marker }) => marker?.none !== undefined)) {
    const reason = reasonOf(study, answer);
    return { status: 'none', points: [], ...(reason && { reason: { text: reason.text, line: reason.line } }) };
  }
  const told = passagesOf(answer.declarations).flatMap((passage) => toldIn(study, passage));
  if (told.length === 0) return { status: 'missing', points: [] };
  const all = told.map(({ text, line, whole, sentences }) => ({
    text,
    line,
    sentences,
    dates: datesIn(whole, study.language),
  }));
  // "There were two." is an introduction, not a point of its own.
  const [first, ...others] = all;
  const introduces = first !== undefined && others.length > 0 && first.sentences === 1 && first.dates.length === 0;
  const points = (introduces ? others : all).map(({ text, line, dates }) => ({ text, line, dates }));
  return { status: 'told', points, ...(introduces && { introduction: { text: first.text, line: first.line } }) };
}
