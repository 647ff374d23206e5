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

function findSpelled<T extends Spelled>(among: readonly T[], wanted: string): T | undefined {
  const key = normalizeKey(wanted);
  return among.find((named) => spellings(named).some((spelling) => normalizeKey(spelling) === key));
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
  return findSpelled(key.values ?? [], value);
}

/** The value of an enumerated key somebody probably meant; undefined when none is near. */
export function suggestValue(key: FrontMatterKey, value: string): FrontMatterValue | undefined {
  return suggestSpelled(key.values ?? [], value);
}
