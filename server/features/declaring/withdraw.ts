import type { CaseDocument, Marker } from '../../core/model/index';
import type { Edit } from '../../core/rule/finding';
import type { Framework } from '../../framework/index';
import { isSound } from './marker-text';
import { outcomeOf } from './outcome';

/**
 * The edit that takes a question out of a marker, or the marker away with its last question.
 * @returns undefined where that would say something else too: of a marker with an honest no that names several questions
 * nobody can tell which one the no belongs to, and a marker before this one would reach further.
 */
export function withdraw(
  { study }: CaseDocument,
  marker: Marker,
  number: number,
  framework: Framework,
): readonly Edit[] | undefined {
  if (!isSound(marker)) return undefined;
  const numbers = marker.questions.map((question) => question.number).filter((each) => each !== number);
  if (numbers.length > 0 && (marker.none || marker.noSurprise)) return undefined;
  const { gained, lost } = outcomeOf(study, [{ marker, numbers }], framework);
  if (gained.length > 0 || lost.some((each) => each.number !== number)) return undefined;
  return [numbers.length > 0 ? withoutNumber(marker, number) : withoutMarker(marker, study.text)];
}

function withoutNumber({ questions }: Marker, number: number): Edit {
  const index = questions.findIndex((question) => question.number === number);
  const [own, before, after] = [questions[index], questions[index - 1], questions[index + 1]];
  const start = before?.span.end ?? own?.span.start ?? 0;
  const end = before ? (own?.span.end ?? start) : (after?.span.start ?? start);
  return { span: { start, end }, text: '' };
}

/** With its line, where nothing else stands on it. */
function withoutMarker({ comment: { span } }: Marker, text: string): Edit {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, span.start));
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(span.end));
  if (!before || !after) return { span, text: '' };
  return { span: { start: span.start - (before[1]?.length ?? 0), end: span.end + after[0].length }, text: '' };
}
