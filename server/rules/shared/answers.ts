import type { Answer, CaseStudy, Declaration, Passage, Reading } from '../../core/model';

/** What the author declared in the text itself; a characteristic named in the front matter or the title is not counted. */
export function declaredInText({ declarations }: Pick<Answer, 'declarations'>): readonly Declaration[] {
  return declarations.filter(({ by, section, marker }) => by !== 'front-matter' && (section || marker));
}

/** Answers to the questions that only the text can answer. */
export function answersInText(reading: Reading): readonly Answer[] {
  return reading.answers.filter(({ question }) => !question.answeredByFrontMatter);
}

/** All passages of several declarations, each once, in their order. */
export function passagesOf(declarations: readonly Declaration[]): readonly Passage[] {
  const all = new Set(declarations.flatMap(({ passages }) => passages));
  return [...all].sort((one, other) => one.index - other.index);
}

/** Whether the author says no honestly: with `none` or `no-surprise` in a marker of the declaration or within its section. */
export function saysNo(study: CaseStudy, { marker, section }: Declaration): boolean {
  const inside = section
    ? study.markers.filter(
        ({ comment }) => comment.span.start >= section.span.start && comment.span.end <= section.span.end,
      )
    : [];
  return [...inside, ...(marker ? [marker] : [])].some(
    ({ none, noSurprise }) => none !== undefined || noSurprise !== undefined,
  );
}
