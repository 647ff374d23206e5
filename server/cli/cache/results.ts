import type { Checked } from '../check/case';
import { type Check, type Outcome, sourceOf } from '../check/check';
import { readHere } from '../check/close-reading';
import type { CheckInput } from '../check/items';
import { defectLine } from '../defect';
import type { Input } from '../inputs/expand';
import { uriOf } from '../paths';
import { Surroundings } from './key';
import { type Links, lookUp } from './links';
import type { Store } from './store';

/** What is kept of a text. `key` names all that it depends on but the files that the text links to. */
interface Entry {
  readonly key: string;
  readonly links: Links;
  readonly outcome: Outcome<Checked>;
}

/** Remembers what came of texts, so that a text is only read closely when something that matters to it has changed. */
export class Results {
  readonly #surroundings: Surroundings;
  #recalled = 0;

  /** @param folder what names in the store are relative to */
  constructor(
    readonly store: Store,
    folder: string,
  ) {
    this.#surroundings = new Surroundings(folder);
  }

  /** How many texts needed no close reading. */
  get recalled(): number {
    return this.#recalled;
  }

  nameOf = (path: string): string => this.#surroundings.nameOf({ path });

  /** What `check` gives, and never rejects either. Standard input is not remembered: it has no place of its own. */
  check: CheckInput = async (input, options) => {
    try {
      const source = await sourceOf(input, options);
      if ('kind' in source) return source;
      const { readClosely = readHere } = options;
      if (input.bytes !== undefined) return (await readClosely(source, input, options)).outcome;
      const name = this.nameOf(input.path);
      const key = this.#surroundings.keyOf(source.text, input, source.resolved, options);
      const known = await this.#recall(name, key, input, options);
      if (known !== undefined) return known;
      const { outcome, links } = await readClosely(source, input, options);
      if (isLasting(outcome)) this.#remember(name, { key, links, outcome });
      return outcome;
    } catch (thrown) {
      return { kind: 'problem', problem: defectLine(thrown) };
    }
  };

  #remember(name: string, entry: Entry): void {
    this.store.put(name, JSON.stringify(entry));
  }

  async #recall(name: string, key: string, input: Input, options: Check): Promise<Outcome<Checked> | undefined> {
    const entry = parsed(this.store.get(name));
    if (entry?.key !== key || needsMending(entry.outcome, options)) return undefined;
    const links = await lookUp(entry.links, uriOf(input.path), options.workspace);
    if (JSON.stringify(links) !== JSON.stringify(entry.links)) return undefined;
    this.#recalled++;
    return entry.outcome.kind === 'done' ? called(input.name, entry.outcome) : entry.outcome;
  }
}

/** Undefined for what is no entry: the store may have been damaged while it was open. */
function parsed(line: string | undefined): Entry | undefined {
  try {
    return line === undefined ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The same report under the name that the file has today: it may be looked at from another folder. */
function called(file: string, { kind, result }: Extract<Outcome<Checked>, { kind: 'done' }>): Outcome<Checked> {
  return { kind, result: { ...result, report: { ...result.report, file } } };
}

/** A problem may be gone next time, and a text that is mended is not the one that was read. */
const isLasting = (outcome: Outcome<Checked>): boolean =>
  outcome.kind === 'skipped' || (outcome.kind === 'done' && outcome.result.mended === undefined);

/** Whether there is a fix to make: that takes the text itself. */
function needsMending(outcome: Outcome<Checked>, { mends }: Check): boolean {
  if (mends === undefined || outcome.kind !== 'done') return false;
  return outcome.result.report.findings.some(({ fix }) => fix !== undefined && (fix.safe || mends.includesUnsafe));
}
