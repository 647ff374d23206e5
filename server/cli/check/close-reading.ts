import { type Links, recorder } from '../cache/links';
import type { Input } from '../inputs/expand';
import { type Checked, checkCase } from './case';
import { type Check, checkText, type Outcome, type Source } from './check';

/** What came of a text that was read closely, and which files its findings rest on. */
export interface CloseReading {
  readonly outcome: Outcome<Checked>;
  readonly links: Links;
}

/** Checks a text whose configuration is known, here or elsewhere. */
export type ReadClosely = (source: Source, input: Input, options: Check) => Promise<CloseReading>;

/** A check of texts that need not be read closely by this process. */
export interface CloseCheck extends Check {
  readonly readClosely?: ReadClosely;
}

/** Checks it in this process. */
export const readHere: ReadClosely = async (source, input, options) => {
  const { workspace, links } = recorder(options.workspace);
  const own = { ...options, workspace };
  const outcome = await checkText(source, input, own, (document) => checkCase(document, input, own));
  return { outcome, links: links() };
};
