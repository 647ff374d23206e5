import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch/posix';
import type { Localized } from '../../framework/index';
import { errorCode, systemProblem } from '../../workspace/node/index';
import { byCodeUnits, shownPath } from '../paths';
import { about, type Session } from '../session';
import { markdownBelow } from './walk';

/** A text to look at. */
export interface Input {
  /** How it is shown: relative to the folder of the call, with slashes. */
  readonly name: string;
  /** Absolute; for standard input, where it would be. */
  readonly path: string;
  /** True where somebody asked for this very file, not for a folder or a pattern that holds it. */
  readonly isNamed: boolean;
  /** Standard input brings its text along. */
  readonly bytes?: Uint8Array;
}

/**
 * Finds the files that arguments name: files, folders (the Markdown below them) and patterns. Each file comes once,
 * sorted by name. What does not exist or cannot be looked at is told to the session.
 */
export async function expandPaths(
  paths: readonly string[],
  session: Session,
  { toleratesUnmatched = false } = {},
): Promise<Input[]> {
  const found = new Map<string, Input>();
  const expansion: Expansion = {
    session,
    add(path, isNamed) {
      if (isNamed || !found.has(path)) found.set(path, { path, name: shownPath(session.io.cwd, path), isNamed });
    },
    unmatched: (line) => (toleratesUnmatched ? session.note(line) : session.fail(line)),
    unlisted: (folder, thrown) => session.fail(about(shownPath(session.io.cwd, folder), systemProblem(thrown))),
  };
  for (const argument of paths) await expandOne(argument, expansion);
  return [...found.values()].sort((one, other) => byCodeUnits(one.name, other.name));
}

/** Where the expansion of an argument goes, and what it cannot do. */
interface Expansion {
  readonly session: Session;
  readonly add: (path: string, isNamed: boolean) => void;
  /** Told of an argument that leads to nothing. */
  readonly unmatched: (line: Localized) => void;
  /** Told of a folder that cannot be listed. */
  readonly unlisted: (folder: string, thrown: unknown) => void;
}

async function expandOne(argument: string, expansion: Expansion): Promise<void> {
  const { session, add, unmatched, unlisted } = expansion;
  // Resolved, an empty path would be the whole folder.
  if (argument === '') return session.fail(about('“”', missing));
  const path = resolve(session.io.cwd, argument);
  try {
    // A name with brackets that exists is that file, not a pattern.
    if ((await stat(path)).isDirectory()) {
      for (const file of await markdownBelow(path, unlisted)) add(file, false);
    } else add(path, true);
  } catch (thrown) {
    const isMissing = ['ENOENT', 'ENOTDIR', 'EINVAL'].includes(errorCode(thrown) ?? '');
    const pattern = sep === '\\' ? argument.replaceAll('\\', '/') : argument;
    if (!isMissing) session.fail(about(argument, systemProblem(thrown)));
    else if (picomatch.scan(pattern).isGlob) await expandPattern(pattern, expansion);
    else unmatched(about(argument, missing));
  }
}

const missing = {
  en: 'there is no such file or folder; check the spelling',
  fr: 'il n’y a ni fichier ni dossier de ce nom; vérifiez l’orthographe',
};

const noMatch = {
  en: 'no Markdown file matches this pattern; check the pattern and the folder you are in',
  fr: 'aucun fichier Markdown ne correspond à ce motif; vérifiez le motif et le dossier où vous êtes',
};

const leavesOut = {
  en: 'a pattern cannot leave files out here; list them under ignore: in casewright.yaml',
  fr: 'un motif ne peut pas exclure de fichiers ici; énumérez-les sous ignore: dans casewright.yaml',
};

async function expandPattern(pattern: string, expansion: Expansion): Promise<void> {
  const { session, add, unmatched, unlisted } = expansion;
  const { base, glob, negated } = picomatch.scan(pattern);
  if (negated) return session.fail(about(pattern, leavesOut));
  const folder = resolve(session.io.cwd, base);
  const isMatch = picomatch(glob);
  const below = await markdownBelow(folder, (path, thrown) => {
    if (path !== folder || errorCode(thrown) !== 'ENOENT') unlisted(path, thrown);
  });
  const matching = below.filter((file) => isMatch(relative(folder, file).split(sep).join('/')));
  if (matching.length === 0) unmatched(about(pattern, noMatch));
  for (const file of matching) add(file, false);
}
