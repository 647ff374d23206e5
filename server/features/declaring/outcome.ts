import { declarationsOf } from '../../core/document/declarations';
import { innermostSection, outlineOf } from '../../core/document/sections';
import type { CaseStudy, Declaration, Marker, Passage } from '../../core/model/index';
import { askedOnce } from '../../core/model/memory';
import type { Framework } from '../../framework/index';

/** What becomes of a marker: other questions, or none where it goes; a new one stands at an offset. */
export type MarkerChange =
  | { readonly marker: Marker; readonly numbers: readonly number[] }
  | { readonly offset: number; readonly numbers: readonly number[] };

/** One thing that a passage is declared to answer. */
export interface Declared {
  readonly passage: Passage;
  readonly number: number;
}

/** What changed markers would declare that is not declared now, and the other way round. */
export interface Outcome {
  readonly gained: readonly Declared[];
  readonly lost: readonly Declared[];
}

/** Tells beforehand what changes to the markers do to the declarations, by the same reading that the text will get. */
export function outcomeOf(study: CaseStudy, changes: readonly MarkerChange[], framework: Framework): Outcome {
  const { frontMatter, headings, sections, passages, text } = study;
  const markers = changed(study.markers, changes);
  const sectionAt = innermostSection(outlineOf(headings, text.length));
  const after = declarationsOf({ framework, frontMatter, headings, sections, passages, markers, sectionAt });
  const were = declaredInStudy(study);
  const are = declaredIn(after);
  return { gained: missingFrom(were, are), lost: missingFrom(are, were) };
}

function changed(markers: readonly Marker[], changes: readonly MarkerChange[]): readonly Marker[] {
  const questionsOf = (numbers: readonly number[], offset: number) =>
    numbers.map((number) => ({ number, span: { start: offset, end: offset } }));
  const kept = markers.flatMap((marker): Marker[] => {
    const change = changes.find((each) => 'marker' in each && each.marker === marker);
    if (!change) return [marker];
    if (change.numbers.length === 0) return [];
    return [{ ...marker, questions: questionsOf(change.numbers, marker.comment.span.start) }];
  });
  const added = changes.flatMap((change): Marker[] => {
    if (!('offset' in change)) return [];
    const span = { start: change.offset, end: change.offset };
    const comment = { span, content: '', contentSpan: span, closed: true };
    return [{ comment, questions: questionsOf(change.numbers, change.offset), scope: [], problems: [] }];
  });
  return [...kept, ...added].sort((one, other) => one.comment.span.start - other.comment.span.start);
}

type ByPassage = ReadonlyMap<Passage, ReadonlySet<number>>;

function declaredIn(declarations: readonly Declaration[]): ByPassage {
  const found = new Map<Passage, Set<number>>();
  for (const { question, passages } of declarations) {
    for (const passage of passages) {
      const numbers = found.get(passage);
      if (numbers) numbers.add(question.number);
      else found.set(passage, new Set([question.number]));
    }
  }
  return found;
}

const missingFrom = (some: ByPassage, others: ByPassage): readonly Declared[] =>
  [...others].flatMap(([passage, numbers]) =>
    [...numbers].filter((number) => !some.get(passage)?.has(number)).map((number) => ({ passage, number })),
  );

const declaredInStudy = askedOnce(({ declarations }: CaseStudy) => declaredIn(declarations));

/** Numbers of the questions that a passage is declared to answer. */
export const declaredFor = (study: CaseStudy, passage: Passage): readonly number[] => [
  ...(declaredInStudy(study).get(passage) ?? []),
];
