import picomatch from 'picomatch/posix';
import type { EffectiveConfiguration, Sourced } from '../core/configuration/types';
import type { CaseDocument } from '../core/model/index';
import { folderOf, relativePath, rootOf } from './uris';

/** Whether a document is checked as a case, and what decides it. */
export interface CaseStatus {
  readonly isCase: boolean;
  /** `kind`: its front matter says so; `pattern`: it matches `cases:`; `ignored`: it matches `ignore:`, which wins. */
  readonly because: 'kind' | 'pattern' | 'none' | 'ignored';
}

interface Matcher {
  readonly takesBack: boolean;
  readonly matches: (path: string) => boolean;
}

// A list of globs is part of a configuration and never changes; it is asked about at each keystroke.
const kept = new WeakMap<readonly string[], readonly Matcher[]>();

function matchersOf(globs: readonly string[]): readonly Matcher[] {
  const known = kept.get(globs);
  if (known) return known;
  const matchers = globs.map((glob): Matcher => {
    const takesBack = glob.startsWith('!');
    const pattern = (takesBack ? glob.slice(1) : glob).replace(/^\.\//, '');
    // A file below a dot folder is a case like any other; extended globs are left out because they can run for ages.
    return { takesBack, matches: picomatch(pattern, { dot: true, noextglob: true }) };
  });
  kept.set(globs, matchers);
  return matchers;
}

/** Reads globs as people write them; a pattern after `!` takes back what earlier ones matched. */
function matches(path: string, globs: readonly string[]): boolean {
  let matched = false;
  for (const matcher of matchersOf(globs)) if (matcher.matches(path)) matched = !matcher.takesBack;
  return matched;
}

/** Globs count from the folder of the file that holds them; the default ones from the workspace's root. */
function matchesFrom(setting: Sourced<readonly string[]>, uri: string, roots: readonly string[]): boolean {
  const isDefault = setting.origin === 'default';
  const base = isDefault ? (rootOf(uri, roots) ?? folderOf(uri)) : folderOf(setting.origin);
  const path = relativePath(base, uri);
  return path !== undefined && matches(path, setting.value);
}

/** Decides from the front matter, then from the file's name; reads nothing. */
export function caseStatus(
  uri: string,
  document: CaseDocument,
  configuration: EffectiveConfiguration,
  documentKind: string,
  roots: readonly string[],
): CaseStatus {
  if (matchesFrom(configuration.ignore, uri, roots)) return { isCase: false, because: 'ignored' };
  if (document.study.frontMatter.text('kind') === documentKind) return { isCase: true, because: 'kind' };
  if (matchesFrom(configuration.cases, uri, roots)) return { isCase: true, because: 'pattern' };
  return { isCase: false, because: 'none' };
}
