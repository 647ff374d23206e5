import { asksForStdin, type SharedOptions, stdinInput } from '../arguments';
import { byCodeUnits } from '../paths';
import type { Session } from '../session';
import { expandPaths, type Input } from './expand';

/** All that the arguments name, standard input included, in the order of names; the folder of the call by default. */
export async function collectInputs(
  paths: readonly string[],
  options: SharedOptions & { readonly errorOnUnmatched?: boolean },
  session: Session,
): Promise<Input[]> {
  const usesStdin = asksForStdin(paths, options);
  const named = paths.filter((path) => path !== '-');
  const files = named.length === 0 && !usesStdin ? ['.'] : named;
  const inputs = await expandPaths(files, session, { toleratesUnmatched: options.errorOnUnmatched === false });
  if (!usesStdin) return inputs;
  const standard = await stdinInput(options, session);
  // The text that is being typed stands in for the one on disk.
  const others = inputs.filter((input) => input.path !== standard.path);
  return [...others, standard].sort((one, other) => byCodeUnits(one.name, other.name));
}
