/** What a step came to: an answer, a step back, or the end of the matter. */
export type Outcome<Answers> = { readonly answers: Answers } | 'back' | 'cancel';

/** Asks one thing, and adds its answer to the earlier ones. It shows the earlier answer where it is asked again. */
export type Step<Answers> = (answers: Answers, place: StepPlace) => Promise<Outcome<Answers>>;

export interface StepPlace {
  /** 1-based. */
  readonly number: number;
  readonly total: number;
}

/** Asks the steps in turn, back and forth. @returns undefined where the person gave up. */
export async function askSteps<Answers>(steps: readonly Step<Answers>[], start: Answers): Promise<Answers | undefined> {
  let answers = start;
  let index = 0;
  for (let step = steps[index]; step; step = steps[index]) {
    const outcome = await step(answers, { number: index + 1, total: steps.length });
    if (outcome === 'cancel') return undefined;
    if (outcome === 'back') index = Math.max(0, index - 1);
    else {
      answers = outcome.answers;
      index += 1;
    }
  }
  return answers;
}
