import { readFileSync } from 'node:fs';

/** A front-matter key or one of its values, as the framework's data spells it. */
export interface Spelled {
  readonly id: string;
  readonly aliases: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly values?: readonly Spelled[];
}

/** A JSON file of the project. @param path relative to the project's root. */
export function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
}

export const frontMatterKeys = () => readJson<readonly Spelled[]>('server/framework/data/front-matter.json');

export const spellings = ({ id, aliases }: Spelled): readonly string[] => [id, ...aliases.en, ...aliases.fr];
