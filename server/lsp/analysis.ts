import type { Casewright } from '../casewright';
import { limitsOf } from '../core/configuration/limits';
import type { EffectiveConfiguration } from '../core/configuration/types';
import { type Limits, usualLimits } from '../core/guard/limits';
import type { CaseDocument, Reading } from '../core/model/index';
import { newSlot } from '../core/model/memory';
import type { Finding } from '../core/rule/finding';
import type { Language } from '../framework/index';
import type { CaseStatus, Workspace } from '../workspace/index';
import { configurationFindings } from './configuration-findings';
import type { OpenDocument } from './documents';
import { throwIfCancelled, type Waited } from './guard';
import { movedFindings } from './moved';
import { Work } from './work';

/** What is found in one version of a document under one configuration. */
export interface Analysis {
  /** Absent for a configuration file. */
  readonly status?: CaseStatus;
  readonly findings: readonly Finding[];
}

/** What links lead to. */
type Targets = ReadonlyMap<string, boolean>;

/** Names everything that an analysis depends on, beside the document's version. */
interface Kept {
  readonly key: string;
  readonly analysis: Analysis;
}

/** A version as it was read. */
interface ReadVersion {
  readonly read: CaseDocument;
  readonly limits: Limits;
}

/** Reads each version of a document once, and checks it once for each set of inputs. */
export class Analyses {
  readonly #slotOfRead = newSlot();
  /** The version of each open document that was read last: the next one takes over what did not change. */
  readonly #latest = new Map<string, { readonly opening: number; readonly read: CaseDocument }>();
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
    /** Lets what has arrived be answered before something long. */
    private readonly turn: () => Promise<void>,
    /** Of one that was closed while somebody waited for its settings nothing is kept: nobody would ever take it away. */
    private readonly isOpen: (document: OpenDocument) => boolean,
    private readonly work = new Work(),
  ) {}

  /** @param configuration what says how much is read; without it, as it was read before or as is usual */
  read(document: OpenDocument, configuration?: EffectiveConfiguration): CaseDocument {
    const known = document.memory.get(this.#slotOfRead) as ReadVersion | undefined;
    const limits = configuration && limitsOf(configuration);
    if (known && (limits === undefined || limits === known.limits)) return known.read;
    const latest = this.#latest.get(document.key);
    const previous = latest?.opening === document.opening ? latest.read : undefined;
    const read = this.work.on(document, () => this.casewright.read(document.text, configuration, previous));
    if (this.isOpen(document)) this.#latest.set(document.key, { opening: document.opening, read });
    document.memory.set(this.#slotOfRead, { read, limits: limits ?? usualLimits } satisfies ReadVersion);
    return read;
  }

  /** What was understood of a document. */
  reading(document: OpenDocument): Reading {
    return this.work.during(document, () => this.read(document).reading);
  }

  /** Whether a document is one of ours. */
  async status(document: OpenDocument): Promise<CaseStatus> {
    if (document.kind !== 'markdown') return { isCase: false, because: 'none' };
    const { configuration } = await this.workspace().configurationFor(document.uri);
    return this.workspace().caseStatus(document.uri, this.read(document, configuration), configuration);
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
   * The same object as before as long as nothing changed that it depends on. Between its steps all else has its turn: a
   * completion that is asked for meanwhile waits for one step at most.
   * @throws ResponseError when cancelled between two steps
   */
  async analyse(document: OpenDocument, token?: Waited): Promise<Analysis> {
    if (document.kind === 'configuration') return this.#configuration(document);
    if (document.kind === 'other') return this.#keep(document, 'other', () => ({ findings: [] }));
    const { configuration } = await this.workspace().configurationFor(document.uri);
    await this.#rest(token);
    const read = this.read(document, configuration);
    const status = this.workspace().caseStatus(document.uri, read, configuration);
    if (!status.isCase) return this.#keep(document, status.because, () => ({ status, findings: [] }));
    const targets = await this.#targetsOf(document, read);
    await this.#rest(token);
    this.reading(document);
    await this.#rest(token);
    const key = [status.because, this.#keyOf(configuration), this.#keyOf(targets)].join('\n');
    return this.#keep(document, key, () => {
      const findings = this.casewright.lint(read, { configuration, locale: this.locale, targets });
      return { status, findings };
    });
  }

  /** Files came or went: what links lead to is looked up again. */
  filesChanged(): void {
    this.#filesRevision += 1;
  }

  closed(document: OpenDocument): void {
    this.#targets.delete(document.key);
    this.#latest.delete(document.key);
    this.#lastDone.delete(document.key);
  }

  async #rest(token: Waited | undefined): Promise<void> {
    await this.turn();
    throwIfCancelled(token);
  }

  async #configuration(document: OpenDocument): Promise<Analysis> {
    const { errors } = await this.workspace().configurationFor(document.uri);
    return this.#keep(document, JSON.stringify(errors), () => ({
      findings: configurationFindings(this.casewright, document, errors, this.locale),
    }));
  }

  /** The language never changes while a server runs, so that no key needs to name it. */
  #keep(document: OpenDocument, key: string, make: () => Analysis): Analysis {
    const known = this.#doneOf(document);
    if (known?.key === key) return known.analysis;
    const analysis = make();
    document.memory.set(this.#slotOfDone, { key, analysis } satisfies Kept);
    if (this.isOpen(document)) this.#lastDone.set(document.key, { checked: document, analysis });
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
