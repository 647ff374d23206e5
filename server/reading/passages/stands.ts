import type { CaseStudy } from '../../core/model/index';
import { partition } from '../../core/text/partition';

/** Some passages in a row that stand below one heading and are declared to answer the same questions. */
export interface Stand {
  /** Index of its first passage; the next one's first ends it. */
  readonly first: number;
  readonly section: number | undefined;
  /** Index of the section's first passage. */
  readonly sectionFirst: number;
  /** Ids of the questions that the author declares them to answer. */
  readonly declared: ReadonlySet<string>;
}

const undeclared: ReadonlySet<string> = new Set();

/** Where passages stand, in order: as many as there are headings with something below them, and declared answers. */
export function standsOf(study: Pick<CaseStudy, 'sections' | 'declarations' | 'passages'>): readonly Stand[] {
  const changes = declaredChanges(study);
  const stands: Stand[] = [];
  let declared = undeclared;
  let next = 0;
  const add = (section: number | undefined, sectionFirst: number, end: number) => {
    let first = sectionFirst;
    while (first < end) {
      for (; (changes[next]?.at ?? end) <= first; next++) declared = changes[next]?.declared ?? undeclared;
      stands.push({ first, section, sectionFirst, declared });
      first = Math.min(end, changes[next]?.at ?? end);
    }
  };
  let before: { readonly section: number | undefined; readonly first: number } = { section: undefined, first: 0 };
  for (const { index, own } of study.sections) {
    const [first] = own;
    if (!first) continue;
    add(before.section, before.first, first.index);
    before = { section: index, first: first.index };
  }
  add(before.section, before.first, study.passages.length);
  return stands;
}

/** The stand of a passage. */
export const standAt = (stands: readonly Stand[], index: number): Stand | undefined =>
  stands[partition(stands, ({ first }) => first <= index) - 1];

interface Change {
  readonly at: number;
  readonly declared: ReadonlySet<string>;
}

/** The passages from which on other questions are declared than before. What one declaration speaks for stands in a row. */
function declaredChanges({ declarations }: Pick<CaseStudy, 'declarations'>): readonly Change[] {
  const steps: { readonly at: number; readonly id: string; readonly by: 1 | -1 }[] = [];
  for (const { question, passages } of declarations) {
    const [first, last] = [passages[0], passages.at(-1)];
    if (!first || !last) continue;
    steps.push({ at: first.index, id: question.id, by: 1 }, { at: last.index + 1, id: question.id, by: -1 });
  }
  steps.sort((one, other) => one.at - other.at);
  const open = new Map<string, number>();
  const changes: Change[] = [];
  for (const [index, { at, id, by }] of steps.entries()) {
    const count = (open.get(id) ?? 0) + by;
    if (count > 0) open.set(id, count);
    else open.delete(id);
    if (steps[index + 1]?.at !== at)
      changes.push({ at, declared: open.size === 0 ? undeclared : new Set(open.keys()) });
  }
  return changes;
}
