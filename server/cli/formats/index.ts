import { checkstyle } from './checkstyle';
import { concise } from './concise';
import type { Format } from './format';
import { github } from './github';
import { githubSummary } from './github-summary';
import { gitlab } from './gitlab';
import { json } from './json';
import { jsonl } from './jsonl';
import { junit } from './junit';
import { markdown } from './markdown';
import { rdjson } from './rdjson';
import { sarif } from './sarif';
import { stylish } from './stylish';

export type { FileReport, Format, Formatter, ReportedFinding, ReportedRange, Summary } from './format';

/** Every format by the name that `--format` takes. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ['stylish', stylish],
  ['concise', concise],
  ['json', json],
  ['jsonl', jsonl],
  ['sarif', sarif],
  ['junit', junit],
  ['github', github],
  ['github-summary', githubSummary],
  ['gitlab', gitlab],
  ['checkstyle', checkstyle],
  ['rdjson', rdjson],
  ['markdown', markdown],
]);
