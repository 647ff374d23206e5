import type { CaseStudy, Passage } from '../../core/model/index';
import type { Run } from '../../core/model/run';
import { partition } from '../../core/text/partition';
import type { Language } from '../../framework/index';
import { announcedBy, carriesOn } from './announced';
import { keptInRuns, readingOf } from './kept';
import type { PassageReading } from './model';

/** Which lead-in holds where in a case. */
export class LeadIns {
  /** How far each has been followed, and whether something was found to end it there. */
  readonly #followed = new Map<number, { to: number; isEnded: boolean }>();

  constructor(
    private readonly study: CaseStudy,
    private readonly language: Language,
  ) {}

  /**
   * The lead-in that holds at a passage, if nothing between ends it; each by its index.
   * @param from the first passage of the section: one before it holds no longer
   */
  at(passage: number, from: number): number | undefined {
    const found = this.#last(passage, from);
    return found !== undefined && this.#holds(found, passage) ? found : undefined;
  }

  #last(before: number, from: number): number | undefined {
    const { runs } = this.study;
    for (let at = partition(runs, ({ passages }) => passages < before) - 1; at >= 0; at--) {
      const { run, passages } = runs[at] as (typeof runs)[number];
      const found = leadInsIn(run, this.language).findLast((one) => passages + one < before);
      if (found !== undefined) return passages + found >= from ? passages + found : undefined;
      if (passages <= from) return undefined;
    }
    return undefined;
  }

  /** Whether one holds up to a passage. What was found out for a passage before it is not gone through again. */
  #holds(leadIn: number, passage: number): boolean {
    const announced = announcedBy(this.#reading(leadIn));
    const followed = this.#followed.get(leadIn) ?? { to: leadIn + 1, isEnded: false };
    this.#followed.set(leadIn, followed);
    for (; followed.to < passage && !followed.isEnded; followed.to++) {
      followed.isEnded = !carriesOn(announced, this.#reading(followed.to));
    }
    return !followed.isEnded || followed.to > passage;
  }

  #reading(index: number): PassageReading {
    return readingOf((this.study.passages[index] as Passage).content, this.language);
  }
}

/** Which passages of a run are lead-ins. */
const leadInsIn: (run: Run, language: Language) => readonly number[] = keptInRuns((readings) =>
  readings.flatMap(({ roles }, at) => (roles.has('lead-in') ? [at] : [])),
);
