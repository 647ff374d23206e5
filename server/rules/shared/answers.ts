import type { Answer, CaseStudy, Declaration, Marker, Reading } from '../../core/model/index';
import { partition } from '../../core/text/partition';

/** What the author declared in the text itself; a characteristic named in the front matter or the title is not counted. */
export function declaredInText({ declarations }: Pick<Answer, 'declarations'>): readonly Declaration[] {
  return declarations.filter(({ by, section, marker }) => by !== 'front-matter' && (section || marker));
}

/** Answers to the questions that only the text can answer. */
export function answersInText(reading: Reading): readonly Answer[] {
  return reading.answers.filter(({ question }) => !question.answeredByFrontMatter);
}

/** Whether the author says no honestly: with `none` or `no-surprise` for this question, in the marker or in its section. */
export function saysNo(study: CaseStudy, { question, marker, section }: Declaration): boolean {
  const denies = ({ none, noSurprise, questions }: Marker) =>
    (none !== undefined || noSurprise !== undefined) && questions.some(({ number }) => number === question.number);
  if (marker && denies(marker)) return true;
  if (!section) return false;
  const { start, end } = section.span;
  for (let index = partition(study.markers, ({ comment }) => comment.span.start < start); ; index++) {
    const candidate = study.markers[index];
    if (!candidate || candidate.comment.span.end > end) return false;
    if (denies(candidate)) return true;
  }
}
