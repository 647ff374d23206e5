import type { Format } from './format';
import { JsonList } from './json-list';
import { findingRecord } from './record';

/** `{ "findings": [...], "summary": {...} }`, one finding a line. */
export const json: Format = () => {
  const list = new JsonList('    ');
  return {
    start: () => '{\n  "findings": [',
    file: ({ file, findings }) => findings.map((finding) => list.item(findingRecord(file, finding))).join(''),
    end: (summary) => `${list.close()},\n  "summary": ${JSON.stringify(summary)}\n}\n`,
  };
};
