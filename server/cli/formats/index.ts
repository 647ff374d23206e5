import type { Format } from './format';
import { json } from './json';
import { stylish } from './stylish';

export type { FileReport, Format, Formatter, ReportedFinding, Summary } from './format';

/** Every format by the name that `--format` takes. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['stylish', stylish],
  ['json', json],
]);
