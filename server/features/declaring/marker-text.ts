import type { Marker } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import type { Framework, Language } from '../../framework/index';

/** What a marker says between its arrows, and the questions that it names. */
export interface MarkerText {
  readonly text: string;
  readonly numbers: readonly number[];
}

export const newMarker = (numbers: readonly number[], framework: Framework, language: Language): MarkerText => ({
  text: `${framework.markerKeywords[language][0]}: ${numbers.join(', ')}`,
  numbers,
});

export const textOf = ({ comment, questions }: Marker): MarkerText => ({
  text: comment.content.trim(),
  numbers: questions.map(({ number }) => number),
});

/** The edits that name further questions in a marker, each before the first one with a higher number; nothing else in it changes. */
export function additionsTo({ questions }: Marker, numbers: readonly number[]): readonly Edit[] {
  const last = questions.at(-1);
  if (!last) return [];
  const sorted = [...numbers].sort((one, other) => one - other);
  const before = questions.flatMap(({ number, span }, index): Edit[] => {
    const lower = Math.max(0, ...questions.slice(0, index).map((each) => each.number));
    const own = sorted.filter((added) => added < number && added > lower);
    return own.length === 0 ? [] : [{ span: { start: span.start, end: span.start }, text: `${own.join(', ')}, ` }];
  });
  const highest = Math.max(...questions.map(({ number }) => number));
  const after = sorted.filter((added) => added > highest);
  if (after.length === 0) return before;
  return [...before, { span: { start: last.span.end, end: last.span.end }, text: `, ${after.join(', ')}` }];
}

/** A marker's text with further questions. */
export function extended(marker: Marker, numbers: readonly number[]): MarkerText {
  const { comment } = marker;
  let text = comment.content;
  for (const edit of [...additionsTo(marker, numbers)].reverse()) {
    const at = edit.span.start - comment.contentSpan.start;
    text = text.slice(0, at) + edit.text + text.slice(at);
  }
  return { text: text.trim(), numbers: [...textOf(marker).numbers, ...numbers] };
}

/** Whether a marker can be added to, taken from or written again: all of it was understood. */
export const isSound = ({ comment, questions, problems }: Marker): boolean =>
  comment.closed && questions.length > 0 && problems.length === 0;
