import type { Localized } from '../../framework/index';
import { Failure } from '../failure';
import type { Summary } from '../formats/index';
import { JsonList } from '../formats/json-list';
import { byCodeUnits } from '../paths';
import { about } from '../session';

/** A finding as the `json` format has it; what else it holds is handed on as it is. */
export interface JsonFinding {
  readonly file: string;
  readonly severity: 'information' | 'warning' | 'error';
}

/** A report as the `json` format has it. */
export interface JsonReport {
  readonly findings: readonly JsonFinding[];
  readonly summary: Summary;
}

const counts = ['files', 'skipped', 'findings', 'errors', 'warnings', 'information'] as const;
const severities: readonly unknown[] = ['information', 'warning', 'error'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFinding = (value: unknown): boolean =>
  isObject(value) && typeof value.file === 'string' && severities.includes(value.severity);

function isReport(value: unknown): value is JsonReport {
  if (!isObject(value) || !Array.isArray(value.findings) || !isObject(value.summary)) return false;
  const { findings, summary } = value;
  return findings.every(isFinding) && counts.every((name) => Number.isSafeInteger(summary[name]));
}

/** Undefined where a text is no report in the `json` format. */
export function parseReport(text: string): JsonReport | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const twice = (other: string): Localized => ({
  en: `is reported here and in ${other}; merge reports of shards of one and the same run, each once`,
  fr: `figure ici et dans ${other}; fusionnez les rapports des lots d’une seule et même exécution, chacun une fois`,
});

/** @throws Failure where two reports speak of one file: its findings would count twice */
function mustBeApart(reports: ReadonlyMap<string, JsonReport>): void {
  const reportOf = new Map<string, string>();
  for (const [name, { findings }] of reports) {
    for (const { file } of findings) {
      const other = reportOf.get(file) ?? name;
      if (other !== name)
        throw new Failure(about(name, { en: `${file} ${twice(other).en}`, fr: `${file} ${twice(other).fr}` }));
      reportOf.set(file, name);
    }
  }
}

const sum = (reports: readonly JsonReport[], name: (typeof counts)[number]): number =>
  reports.reduce((total, { summary }) => total + summary[name], 0);

/**
 * One report of several, as one run over all files would have given it.
 * @param reports by the names that people know them by
 */
export function mergeReports(reports: ReadonlyMap<string, JsonReport>): JsonReport {
  mustBeApart(reports);
  const all = [...reports.values()];
  const findings = all.flatMap((report) => report.findings);
  const [files, skipped, found, errors, warnings, information] = counts.map((name) => sum(all, name));
  return {
    // The sort is stable: within a file, findings stay in the order of their place.
    findings: findings.sort((one, other) => byCodeUnits(one.file, other.file)),
    summary: { files, skipped, findings: found, errors, warnings, information } as Summary,
  };
}

/** The very bytes that the `json` format prints. */
export function printReport({ findings, summary }: JsonReport): string {
  const list = new JsonList('    ');
  const items = findings.map((finding) => list.item(finding)).join('');
  return `{\n  "findings": [${items}${list.close()},\n  "summary": ${JSON.stringify(summary)}\n}\n`;
}
