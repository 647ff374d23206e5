import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Localized } from '../../framework/index';
import { replaceText } from '../../workspace/node/index';
import { Failure } from '../failure';
import type { ReportedFinding } from '../formats/index';
import type { LintOptions } from '../lint/options';
import { writeWhole } from '../output/output-file';
import { shownPath, uriOf } from '../paths';
import { about, type Session } from '../session';
import { countEntries, type Entries, parseEntries, printEntries } from './entries';

const missing: Localized = {
  en: 'there is no such baseline; add --update to make it from the findings of today',
  fr: 'il n’y a pas de tel fichier de référence; ajoutez --update pour le créer à partir des remarques d’aujourd’hui',
};

const notABaseline: Localized = {
  en: 'is no baseline of Casewright; correct the path, or delete the file and add --update',
  fr: 'n’est pas un fichier de référence de Casewright; corrigez le chemin, ou supprimez le fichier et ajoutez --update',
};

const stale = (count: number): Localized => ({
  en: `findings listed here that are no longer there: ${count}; take them out with --prune`,
  fr: `remarques énumérées ici qui n’existent plus : ${count}; retirez-les avec --prune`,
});

const renamed = (count: number): Localized => ({
  en: `texts that are listed here under another name: ${count}; bring the list up to date with --update or --prune`,
  fr: `textes énumérés ici sous un autre nom : ${count}; mettez la liste à jour avec --update ou --prune`,
});

const holds = (count: number): Localized => ({
  en: `findings listed now: ${count}`,
  fr: `remarques énumérées maintenant : ${count}`,
});

/** Findings that are known, so that only new ones need an answer. */
export class Baseline {
  /** What was found in the files that were looked at. */
  readonly #found = new Map<string, Map<string, string>>();
  /** The new names of texts that are listed under an old one. */
  readonly #newNames = new Map<string, string>();

  private constructor(
    readonly path: string,
    readonly session: Session,
    /** The file as it was read; undefined where it is still to be made. */
    readonly text: string | undefined,
    readonly known: Entries,
    readonly isUpdated: boolean,
    /** The old names of renamed files by the new ones. */
    readonly oldNames: ReadonlyMap<string, string>,
  ) {}

  /** @throws Failure where the file cannot be used, or is missing and is not to be made */
  static async open(file: string, { update = false }: LintOptions, session: Session): Promise<Baseline> {
    const path = resolve(session.io.cwd, file);
    const fail = (problem: Localized) => new Failure(about(shownPath(session.io.cwd, path), problem));
    const read = await session.io.files.read(uriOf(path));
    if ('problem' in read) throw fail(read.problem);
    if ('missing' in read) {
      if (!update) throw fail(missing);
      return new Baseline(path, session, undefined, new Map(), update, new Map());
    }
    const known = parseEntries(read.text);
    if (known === undefined) throw fail(notABaseline);
    // Only where a text is gone is it worth asking what became of it.
    const isWhole = [...known.keys()].every((name) => existsSync(resolve(dirname(path), name)));
    const oldNames = isWhole ? new Map() : await (await import('../git/renames')).renamedSince(path, session.io);
    return new Baseline(path, session, read.text, known, update, oldNames);
  }

  #nameOf(file: string): string {
    return relative(dirname(this.path), resolve(this.session.io.cwd, file)).split(sep).join('/');
  }

  /**
   * Notes what was found in a file, and picks out what is new.
   * @param file as reports show it
   */
  sift(file: string, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
    const name = this.#nameOf(file);
    const found = new Map(findings.map(({ fingerprint, rule }) => [fingerprint, rule]));
    this.#found.set(name, found);
    if (this.isUpdated) return [];
    const known = this.known.get(name) ?? this.#listedBefore(name);
    return findings.filter(({ fingerprint }) => !known?.has(fingerprint));
  }

  /** What is listed for a text under the name that it had. */
  #listedBefore(name: string): ReadonlyMap<string, string> | undefined {
    const oldName = this.oldNames.get(name);
    const known = oldName === undefined ? undefined : this.known.get(oldName);
    if (oldName !== undefined && known !== undefined) this.#newNames.set(oldName, name);
    return known;
  }

  /** What is known and was not refuted by this run: files that it did not look at keep theirs, unless they are gone. */
  get #stillThere(): Entries {
    const left = new Map<string, Map<string, string>>();
    for (const [listed, entries] of this.known) {
      const file = this.#newNames.get(listed) ?? listed;
      const found = this.#found.get(file);
      if (found !== undefined) left.set(file, new Map([...entries].filter(([fingerprint]) => found.has(fingerprint))));
      else if (existsSync(resolve(dirname(this.path), file))) left.set(file, new Map(entries));
    }
    return left;
  }

  /** Writes the file anew if `--update` or `--prune` asks for it, and says what became of it. */
  finish({ update, prune }: LintOptions): void {
    const { io } = this.session;
    const name = shownPath(io.cwd, this.path);
    const left = this.#stillThere;
    const entries = update ? new Map([...left, ...this.#found]) : left;
    if (update || prune) {
      if (this.#write(printEntries(entries))) this.session.note(about(name, holds(countEntries(entries))));
      return;
    }
    const staleCount = countEntries(this.known) - countEntries(left);
    if (staleCount > 0) this.session.note(about(name, stale(staleCount)));
    if (this.#newNames.size > 0) this.session.note(about(name, renamed(this.#newNames.size)));
  }

  #write(text: string): boolean {
    if (this.text === undefined) return writeWhole(this.path, text, this.session);
    const result = replaceText(this.path, { before: this.text, after: text });
    if (result === 'written') return true;
    this.session.fail(about(shownPath(this.session.io.cwd, this.path), result.problem));
    return false;
  }
}
