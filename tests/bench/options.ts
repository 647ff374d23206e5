import { parseArgs } from 'node:util';
import { type CellName, cellNames } from './measurements';

/** What a run is asked to do. */
export interface Options {
  readonly quick: boolean;
  readonly only: readonly CellName[];
  /** A folder that holds `dist` and `package.json`, to be measured instead of the sources. */
  readonly build?: string;
}

export const usage = `Usage: npm run bench -- [--quick] [--only CELL,CELL] [--build FOLDER]
  --quick   fewer and smaller runs, in under three minutes
  --only    these cells: ${cellNames.join(', ')}
  --build   measure the build in this folder (with dist/ and package.json) instead of the sources`;

/** @throws Error with a message for people */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, build: { type: 'string' } },
  });
  const names = values.only?.split(',') ?? cellNames;
  const only = cellNames.filter((name) => names.includes(name));
  const unknown = names.filter((name) => !only.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`No cell is called ${unknown.join(', ')}`);
  return { quick: values.quick, only, ...(values.build !== undefined && { build: values.build }) };
}
