import { finished, type Steps } from './steps';

let slots = 0;

/**
 * What was worked out of a part of a model, kept with that part and gone with it. A `WeakMap` beside it would do the same, but
 * each question would be a search, and an engine may keep its values until the next full collection.
 */
export class Memory {
  readonly #slots: unknown[] = [];

  /** @param slot as `newSlot` gave it */
  get(slot: number): unknown {
    return this.#slots[slot];
  }

  set(slot: number, value: unknown): void {
    this.#slots[slot] = value;
  }
}

/** A place that each memory has, for one kind of thing; what is put there is taken out by whoever asked for the slot. */
export function newSlot(): number {
  slots += 1;
  return slots - 1;
}

/** A question to a part of a model that never changes: asked once of each. An altered copy of the part is another one. */
export function askedOnce<Owner extends { readonly memory: Memory }, Answer>(
  ask: (owner: Owner) => Answer,
): (owner: Owner) => Answer {
  const slot = newSlot();
  return (owner) => {
    const known = owner.memory.get(slot) as Asked<Owner, Answer> | undefined;
    if (known?.owner === owner) return known.answer;
    const answer = ask(owner);
    owner.memory.set(slot, { owner, answer } satisfies Asked<Owner, Answer>);
    return answer;
  };
}

/**
 * The same for a question that takes long. The answer is kept when it is whole: of one that was given up, nothing stays.
 * @returns the two ways to ask: step by step, and at once
 */
export function askedOnceInSteps<Owner extends { readonly memory: Memory }, Answer>(
  ask: (owner: Owner) => Steps<Answer>,
): readonly [(owner: Owner) => Steps<Answer>, (owner: Owner) => Answer] {
  const slot = newSlot();
  const knownTo = (owner: Owner) => {
    const known = owner.memory.get(slot) as Asked<Owner, Answer> | undefined;
    return known?.owner === owner ? known : undefined;
  };
  function* inSteps(owner: Owner): Steps<Answer> {
    const known = knownTo(owner);
    if (known) return known.answer;
    const answer = yield* ask(owner);
    owner.memory.set(slot, { owner, answer } satisfies Asked<Owner, Answer>);
    return answer;
  }
  return [inSteps, (owner) => (knownTo(owner) ?? { answer: finished(inSteps(owner)) }).answer];
}

interface Asked<Owner, Answer> {
  readonly owner: Owner;
  readonly answer: Answer;
}
