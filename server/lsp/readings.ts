import type { Casewright } from '../casewright';
import { limitsOf } from '../core/configuration/limits';
import type { EffectiveConfiguration } from '../core/configuration/types';
import { type Limits, usualLimits } from '../core/guard/limits';
import type { CaseDocument, Reading } from '../core/model/index';
import { newSlot } from '../core/model/memory';
import { type Steps, Task } from '../core/model/steps';
import { isLaterThan, type OpenDocument } from './documents';
import type { Work } from './work';

/** The reading of a version, done or under way. */
interface ReadVersion {
  readonly task: Task<CaseDocument>;
  readonly limits: Limits;
}

/** Reads each version of a document once. Whoever asks takes part in what is under way, and sees nothing before it is whole. */
export class Readings {
  readonly #slot = newSlot();
  /** The version of each open document that was read last: the next one takes over what did not change. */
  readonly #latest = new Map<string, { readonly document: OpenDocument; readonly read: CaseDocument }>();

  constructor(
    private readonly casewright: Casewright,
    private readonly work: Work,
    private readonly isOpen: (document: OpenDocument) => boolean,
  ) {}

  /** @param configuration what says how much is read; without it, as it was read before or as is usual */
  of(document: OpenDocument, configuration?: EffectiveConfiguration): Task<CaseDocument> {
    const known = document.memory.get(this.#slot) as ReadVersion | undefined;
    const limits = configuration && limitsOf(configuration);
    if (known && !known.task.hasFailed && (limits === undefined || limits === known.limits)) return known.task;
    const task = new Task(this.#read(document, configuration));
    document.memory.set(this.#slot, { task, limits: limits ?? usualLimits } satisfies ReadVersion);
    return task;
  }

  /** What a document means, once it is read. */
  meaning(read: CaseDocument): Task<Reading> {
    return new Task(this.#understand(read));
  }

  *#understand(read: CaseDocument): Steps<Reading> {
    return yield* this.casewright.readingInSteps(read);
  }

  closed({ key }: OpenDocument): void {
    this.#latest.delete(key);
  }

  *#read(document: OpenDocument, configuration: EffectiveConfiguration | undefined): Steps<CaseDocument> {
    const earlier = this.#latest.get(document.key);
    const previous = earlier?.document.opening === document.opening ? earlier.read : undefined;
    const read = yield* this.casewright.readInSteps(document.text, configuration, previous);
    this.work.isAbout(read, document);
    const last = this.#latest.get(document.key)?.document;
    if (this.isOpen(document) && !isLaterThan(document, last)) this.#latest.set(document.key, { document, read });
    return read;
  }
}
