import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from './analysis';
import type { OpenDocument } from './documents';
import { isSameRange } from './positions';

/** What a client that asks was last told of a document. */
interface Told {
  readonly opening: number;
  readonly resultId: string;
  readonly analysis: Analysis;
  readonly items: readonly Diagnostic[];
}

/**
 * The diagnostics that a client has, as far as it says so itself. Most keys change no finding, and move none to another
 * line or column: then nothing has to be said again.
 */
export class ToldDiagnostics {
  readonly #told = new Map<string, Told>();
  #last = 0;

  /**
   * @param scope what the name of a result begins with: one of another scope is never taken for this one's
   * @param previous the name of the result that the client has
   * @param make the diagnostics of the analysis; only called where they are not known
   * @returns the name of the result; without `items`, it is the one that the client has, and still says everything
   */
  tell(
    { key, opening }: OpenDocument,
    analysis: Analysis,
    scope: string,
    previous: string | undefined,
    make: () => readonly Diagnostic[],
  ): { readonly resultId: string; readonly items?: readonly Diagnostic[] } {
    const told = this.#told.get(key);
    const known = told?.opening === opening && told.resultId.startsWith(scope) ? told : undefined;
    const items = known?.analysis === analysis ? known.items : make();
    const isSame = known !== undefined && areSame(items, known.items);
    const resultId = isSame ? known.resultId : `${scope}${++this.#last}`;
    this.#told.set(key, { opening, resultId, analysis, items });
    return previous === resultId ? { resultId } : { resultId, items };
  }

  closed({ key }: OpenDocument): void {
    this.#told.delete(key);
  }
}

const areSame = (some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean =>
  some === others || (some.length === others.length && some.every((one, index) => isSame(one, others[index])));

/** Source and page follow from the code. */
function isSame(one: Diagnostic, other: Diagnostic | undefined): boolean {
  return (
    other !== undefined &&
    one.code === other.code &&
    one.message === other.message &&
    one.severity === other.severity &&
    one.data.code === other.data.code &&
    isSameRange(one.range, other.range) &&
    isSameRelated(one.relatedInformation, other.relatedInformation)
  );
}

function isSameRelated(some: Diagnostic['relatedInformation'] = [], others: typeof some = []): boolean {
  return (
    some.length === others.length &&
    some.every(({ message, location }, index) => {
      const other = others[index];
      return other?.message === message && isSameRange(location.range, other.location.range);
    })
  );
}
