import type { CancellationToken } from 'vscode-languageserver';
import type { Casewright } from '../casewright';
import { limitsOf } from '../core/configuration/limits';
import type { EffectiveConfiguration } from '../core/configuration/types';
import { type Limits, usualLimits } from '../core/guard/limits';
import type { CaseDocument } from '../core/model/index';
import type { Finding } from '../core/rule/finding';
import type { Language } from '../framework/index';
import type { CaseStatus, Workspace } from '../workspace/index';
import { configurationFindings } from './configuration-findings';
import type { OpenDocument } from './documents';
import { throwIfCancelled } from './guard';
import { Work } from './work';

/** What is found in one version of a document under one configuration. */
export interface Analysis {
  /** Absent for a configuration file. */
  readonly status?: CaseStatus;
  readonly findings: readonly Finding[];
}

/** Names everything that an analysis depends on, beside the document's version. */
interface Kept {
  readonly key: string;
  readonly analysis: Analysis;
}

/** Reads each version of a document once, and checks it once for each set of inputs. */
export class Analyses {
  readonly #read = new WeakMap<OpenDocument, { readonly read: CaseDocument; readonly limits: Limits }>();
  /** The version of each open document that was read last: the next one takes over what did not change. */
  readonly #latest = new Map<string, { readonly opening: number; readonly read: CaseDocument }>();
  readonly #done = new WeakMap<OpenDocument, Kept>();
  readonly #targets = new Map<
    string,
    { readonly key: string; readonly found: Promise<ReadonlyMap<string, boolean>> }
  >();
  readonly #configurationKeys = new WeakMap<EffectiveConfiguration, string>();
  #filesRevision = 0;

  constructor(
    private readonly casewright: Casewright,
    private readonly workspace: () => Workspace,
    private readonly locale: Language,
    /** Whether the client tells when files come and go; if not, links are looked up for each version. */
    private readonly isTold: boolean,
    private readonly work = new Work(),
  ) {}

  /** @param configuration what says how much is read; without it, as it was read before or as is usual */
  read(document: OpenDocument, configuration?: EffectiveConfiguration): CaseDocument {
    const known = this.#read.get(document);
    const limits = configuration && limitsOf(configuration);
    if (known && (limits === undefined || limits === known.limits)) return known.read;
    const latest = this.#latest.get(document.key);
    const previous = latest?.opening === document.opening ? latest.read : undefined;
    const read = this.work.on(document, () => this.casewright.read(document.text, configuration, previous));
    this.#latest.set(document.key, { opening: document.opening, read });
    this.#read.set(document, { read, limits: limits ?? usualLimits });
    return read;
  }

  /** Whether a document is one of ours. */
  async status(document: OpenDocument): Promise<CaseStatus> {
    if (document.kind !== 'markdown') return { isCase: false, because: 'none' };
    const { configuration } = await this.workspace().configurationFor(document.uri);
    return this.workspace().caseStatus(document.uri, this.read(document, configuration), configuration);
  }

  /**
   * The same object as before as long as nothing changed that it depends on.
   * @throws ResponseError when cancelled between two steps
   */
  async analyse(document: OpenDocument, token?: CancellationToken): Promise<Analysis> {
    if (document.kind === 'configuration') return this.#configuration(document);
    if (document.kind === 'other') return this.#keep(document, 'other', () => ({ findings: [] }));
    const { configuration } = await this.workspace().configurationFor(document.uri);
    throwIfCancelled(token);
    const read = this.read(document, configuration);
    const status = this.workspace().caseStatus(document.uri, read, configuration);
    if (!status.isCase) return this.#keep(document, status.because, () => ({ status, findings: [] }));
    const targets = await this.#targetsOf(document, read);
    throwIfCancelled(token);
    const key = JSON.stringify([status.because, this.#keyOf(configuration), [...targets].sort()]);
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
  }

  async #configuration(document: OpenDocument): Promise<Analysis> {
    const { errors } = await this.workspace().configurationFor(document.uri);
    return this.#keep(document, JSON.stringify(errors), () => ({
      findings: configurationFindings(this.casewright, document, errors, this.locale),
    }));
  }

  /** The language never changes while a server runs, so that no key needs to name it. */
  #keep(document: OpenDocument, key: string, make: () => Analysis): Analysis {
    const known = this.#done.get(document);
    if (known?.key === key) return known.analysis;
    const analysis = make();
    this.#done.set(document, { key, analysis });
    return analysis;
  }

  #targetsOf(document: OpenDocument, read: CaseDocument): Promise<ReadonlyMap<string, boolean>> {
    const urls = [...read.study.links, ...read.study.images].map(({ url }) => url);
    const moment = this.isTold ? this.#filesRevision : `${document.opening}.${document.version}`;
    const key = JSON.stringify([moment, ...urls]);
    const known = this.#targets.get(document.key);
    if (known?.key === key) return known.found;
    const found = this.workspace().targetsOf(document.uri, read);
    this.#targets.set(document.key, { key, found });
    return found;
  }

  #keyOf(configuration: EffectiveConfiguration): string {
    const known = this.#configurationKeys.get(configuration);
    if (known !== undefined) return known;
    const key = JSON.stringify({ ...configuration, rules: [...configuration.rules] });
    this.#configurationKeys.set(configuration, key);
    return key;
  }
}
