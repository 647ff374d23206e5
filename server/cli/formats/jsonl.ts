import type { Format } from './format';
import { findingRecord } from './record';

/** One finding a line, each a JSON object with what `json` has in its `findings`. */
export const jsonl: Format = () => ({
  start: () => '',
  file: ({ file, findings }) => findings.map((finding) => `${JSON.stringify(findingRecord(file, finding))}\n`).join(''),
  end: () => '',
});
