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
    const known = owner.memory.get(slot) as { readonly owner: Owner; readonly answer: Answer } | undefined;
    if (known?.owner === owner) return known.answer;
    const answer = ask(owner);
    owner.memory.set(slot, { owner, answer });
    return answer;
  };
}
