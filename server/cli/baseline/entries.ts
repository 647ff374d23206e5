import { byCodeUnits } from '../paths';

/** Known findings: for each file, as the baseline's own folder sees it, the rule of each finding by its fingerprint. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, string>>;

const version = 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns undefined where the text is no baseline */
export function parseEntries(text: string): Entries | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content.version !== version || !isRecord(content.findings)) return undefined;
  const entries = new Map<string, Map<string, string>>();
  for (const [file, known] of Object.entries(content.findings)) {
    if (!isRecord(known)) return undefined;
    const rules = new Map<string, string>();
    for (const [fingerprint, rule] of Object.entries(known)) {
      if (typeof rule !== 'string') return undefined;
      rules.set(fingerprint, rule);
    }
    entries.set(file, rules);
  }
  return entries;
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): (readonly [string, Value])[] =>
  [...map].sort(([one], [other]) => byCodeUnits(one, other));

/** One finding a line, sorted, so that two branches that change a baseline can be merged. */
export function printEntries(entries: Entries): string {
  const files = sorted(entries)
    .filter(([, known]) => known.size > 0)
    .map(([file, known]) => [file, Object.fromEntries(sorted(known))] as const);
  return `${JSON.stringify({ version, findings: Object.fromEntries(files) }, null, 2)}\n`;
}

/** How many findings are listed. */
export const countEntries = (entries: Entries): number =>
  [...entries.values()].reduce((sum, known) => sum + known.size, 0);
