import { nearest } from './nearest';
import { normalizeKey } from './normalize';
import { type Framework, type FrontMatterKey, type FrontMatterValue, languages } from './types';

interface Spelled {
  readonly id: string;
  readonly aliases: FrontMatterKey['aliases'];
}

function spellings(named: Spelled): readonly string[] {
  return [named.id, ...languages.flatMap((language) => named.aliases[language])];
}

// A framework never changes: each of its spellings is brought into the form that is compared once, not for every key of every text.
const bySpelling = new WeakMap<readonly Spelled[], ReadonlyMap<string, Spelled>>();

function findSpelled<T extends Spelled>(among: readonly T[], wanted: string): T | undefined {
  const known = (bySpelling.get(among) as ReadonlyMap<string, T> | undefined) ?? spellingsOf(among);
  bySpelling.set(among, known);
  return known.get(normalizeKey(wanted));
}

/** The first that has a spelling keeps it. */
function spellingsOf<T extends Spelled>(among: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const named of among) {
    for (const spelling of spellings(named).map(normalizeKey)) if (!found.has(spelling)) found.set(spelling, named);
  }
  return found;
}

function suggestSpelled<T extends Spelled>(among: readonly T[], wanted: string): T | undefined {
  return nearest(
    wanted,
    among.flatMap((value) => spellings(value).map((text) => ({ text, value }))),
  );
}

function keysUnder(framework: Framework, parent: string | undefined): readonly FrontMatterKey[] {
  if (parent === undefined) return framework.frontMatterKeys;
  return findSpelled(framework.frontMatterKeys, parent)?.children ?? [];
}

/**
 * The front-matter key with this spelling, canonical or alias, EN or FR: exact but for case and Unicode composition.
 * @param parent the key whose map it stands in, in any of its spellings; the top level when absent.
 */
export function findFrontMatterKey(framework: Framework, key: string, parent?: string): FrontMatterKey | undefined {
  return findSpelled(keysUnder(framework, parent), key);
}

/** The front-matter key somebody probably meant; undefined when none is near. `parent` as in {@link findFrontMatterKey}. */
export function suggestFrontMatterKey(framework: Framework, key: string, parent?: string): FrontMatterKey | undefined {
  return suggestSpelled(keysUnder(framework, parent), key);
}

/** The value of an enumerated key with this spelling, canonical or alias, EN or FR; exact but for case. */
export function findValue(key: FrontMatterKey, value: string): FrontMatterValue | undefined {
  return key.values && findSpelled(key.values, value);
}

/** The value of an enumerated key somebody probably meant; undefined when none is near. */
export function suggestValue(key: FrontMatterKey, value: string): FrontMatterValue | undefined {
  return suggestSpelled(key.values ?? [], value);
}
