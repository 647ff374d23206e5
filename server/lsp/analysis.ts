import type { Casewright } from '../casewright';
import type { EffectiveConfiguration } from '../core/configuration/types';
import type { CaseDocument, Reading } from '../core/model/index';
import { newSlot } from '../core/model/memory';
import { type Steps, Task } from '../core/model/steps';
import type { Finding } from '../core/rule/finding';
import type { Language } from '../framework/index';
import type { CaseStatus, Workspace } from '../workspace/index';
import { configurationFindings } from './configuration-findings';
import { isLaterThan, type OpenDocument } from './documents';
import type { Waited } from './guard';
import { movedFindings } from './moved';
import type { Readings } from './readings';
import type { Slices, Slicing } from './slices';

/** What is found in one version of a document under one configuration. */
export interface Analysis {
  /** Absent for a configuration file. */
  readonly status?: CaseStatus;
  readonly findings: readonly Finding[];
}

/** What links lead to. */
type Targets = ReadonlyMap<string, boolean>;

/** The key names everything that an analysis depends on, beside the document's version. */
interface Kept {
  readonly key: string;
  readonly analysis: Analysis;
}

/** The same, under way. */
interface Check {
  readonly key: string;
  readonly task: Task<Analysis>;
}

/**
 * Checks each version of a document once for each set of inputs. Whoever asks takes part in what is under way: the work is done in
 * slices, and nobody sees anything before it is whole.
 */
export class Analyses {
  readonly #slotOfCheck = newSlot();
  readonly #slotOfDone = newSlot();
  readonly #lastDone = new Map<string, { readonly checked: OpenDocument; readonly analysis: Analysis }>();
  readonly #targets = new Map<string, { readonly key: string; readonly found: Promise<Targets> }>();
  readonly #keys = new WeakMap<Targets | EffectiveConfiguration, string>();
  #filesRevision = 0;

  constructor(
    private readonly casewright: Casewright,
    private readonly workspace: () => Workspace,
    private readonly locale: Language,
    /** Whether the client tells when files come and go; if not, links are looked up for each version. */
    private readonly isTold: boolean,
    private readonly readings: Readings,
    private readonly slices: Slices,
    /** Of one that was closed while somebody waited for its settings nothing is kept: nobody would ever take it away. */
    private readonly isOpen: (document: OpenDocument) => boolean,
  ) {}

  /** At once, also where the reading is still under way. As it was read before, or else as is usual. */
  read(document: OpenDocument): CaseDocument {
    const task = this.readings.of(document);
    return task.isDone ? task.finish() : this.slices.work.during(document, () => task.finish());
  }

  /** What was understood of a document; at once, too. */
  reading(document: OpenDocument): Reading {
    return this.slices.work.during(document, () => this.read(document).reading);
  }

  /** Whether a document is one of ours. @throws ResponseError when cancelled while it is read */
  async status(document: OpenDocument, token?: Waited): Promise<CaseStatus> {
    if (document.kind !== 'markdown') return { isCase: false, because: 'none' };
    const { configuration } = await this.workspace().configurationFor(document.uri);
    const read = await this.slices.during(document, token, (slicing) =>
      slicing.finish(this.readings.of(document, configuration)),
    );
    return this.workspace().caseStatus(document.uri, read, configuration);
  }

  /** A document that has been understood: nobody has to wait for that any more. @throws ResponseError when cancelled */
  understood(document: OpenDocument, token?: Waited): Promise<CaseDocument> {
    return this.slices.during(document, token, async (slicing) => {
      const read = await slicing.finish(this.readings.of(document));
      await slicing.finish(this.readings.meaning(read));
      return read;
    });
  }

  /**
   * What was found in this version, or else in an earlier one, moved to where it stands now: asking starts no check.
   * Undefined where none was ever made since the document was opened.
   */
  known(document: OpenDocument): readonly Finding[] | undefined {
    const own = this.#doneOf(document);
    if (own) return own.analysis.findings;
    const { checked, analysis } = this.#lastDone.get(document.key) ?? {};
    if (!analysis || checked?.opening !== document.opening) return undefined;
    return movedFindings(analysis.findings, checked.text, document.text);
  }

  /**
   * The same object as before as long as nothing changed that it depends on. Between slices of work all else has its turn: a
   * completion that is asked for meanwhile waits for one or two of them.
   * @throws ResponseError when cancelled between two slices
   */
  async analyse(document: OpenDocument, token?: Waited): Promise<Analysis> {
    if (document.kind === 'configuration') return this.#configuration(document);
    if (document.kind === 'other') return this.#atOnce(document, 'other', () => ({ findings: [] }));
    const { configuration } = await this.workspace().configurationFor(document.uri);
    return this.slices.during(document, token, (slicing) => this.#case(document, configuration, slicing));
  }

  async #case(document: OpenDocument, configuration: EffectiveConfiguration, slicing: Slicing): Promise<Analysis> {
    // Of several versions that have come at once, only the last is looked at.
    await slicing.pause();
    const read = await slicing.finish(this.readings.of(document, configuration));
    const status = this.workspace().caseStatus(document.uri, read, configuration);
    if (!status.isCase) return this.#atOnce(document, status.because, () => ({ status, findings: [] }));
    const targets = await this.#targetsOf(document, read);
    const key = [status.because, this.#keyOf(configuration), this.#keyOf(targets)].join('\n');
    await slicing.finish(this.readings.meaning(read));
    const { casewright, locale } = this;
    const findings = () => casewright.lintInSteps(read, { configuration, locale, targets });
    return slicing.finish(this.#checkOf(document, key, () => this.#check(document, key, status, findings)));
  }

  /** Files came or went: what links lead to is looked up again. */
  filesChanged(): void {
    this.#filesRevision += 1;
  }

  closed(document: OpenDocument): void {
    this.#targets.delete(document.key);
    this.readings.closed(document);
    this.#lastDone.delete(document.key);
  }

  async #configuration(document: OpenDocument): Promise<Analysis> {
    const { errors } = await this.workspace().configurationFor(document.uri);
    return this.#atOnce(document, JSON.stringify(errors), () => ({
      findings: configurationFindings(this.casewright, document, errors, this.locale),
    }));
  }

  /** The language never changes while a server runs, so that no key needs to name it. */
  #atOnce(document: OpenDocument, key: string, make: () => Analysis): Analysis {
    const known = this.#doneOf(document);
    return known?.key === key ? known.analysis : this.#keep(document, key, make());
  }

  /** The check that is done, or under way, or a new one. */
  #checkOf(document: OpenDocument, key: string, make: () => Steps<Analysis>): Task<Analysis> {
    const known = document.memory.get(this.#slotOfCheck) as Check | undefined;
    if (known?.key === key && !known.task.hasFailed) return known.task;
    const task = new Task(make());
    document.memory.set(this.#slotOfCheck, { key, task } satisfies Check);
    return task;
  }

  *#check(document: OpenDocument, key: string, status: CaseStatus, findings: () => Steps<readonly Finding[]>) {
    return this.#keep(document, key, { status, findings: yield* findings() });
  }

  #keep(document: OpenDocument, key: string, analysis: Analysis): Analysis {
    document.memory.set(this.#slotOfDone, { key, analysis } satisfies Kept);
    const last = this.#lastDone.get(document.key)?.checked;
    if (this.isOpen(document) && !isLaterThan(document, last)) {
      this.#lastDone.set(document.key, { checked: document, analysis });
    }
    return analysis;
  }

  #doneOf({ memory }: OpenDocument): Kept | undefined {
    return memory.get(this.#slotOfDone) as Kept | undefined;
  }

  #targetsOf(document: OpenDocument, read: CaseDocument): Promise<Targets> {
    const urls = [...read.study.links, ...read.study.images].map(({ url }) => url);
    const moment = this.isTold ? this.#filesRevision : `${document.opening}.${document.version}`;
    const key = JSON.stringify([moment, ...urls]);
    const known = this.#targets.get(document.key);
    if (known?.key === key) return known.found;
    const found = this.workspace().targetsOf(document.uri, read);
    this.#targets.set(document.key, { key, found });
    return found;
  }

  /** One line. */
  #keyOf(input: Targets | EffectiveConfiguration): string {
    const known = this.#keys.get(input);
    if (known !== undefined) return known;
    const key = JSON.stringify('rules' in input ? { ...input, rules: [...input.rules] } : [...input].sort());
    this.#keys.set(input, key);
    return key;
  }
}
