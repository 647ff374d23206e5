import { basename } from 'node:path';
import * as z from 'zod';
import { configurationFindings, isFatal } from '../../core/configuration/findings';
import type { ConfigurationFile } from '../../core/configuration/types';
import { LineIndex } from '../../core/text/lines';
import type { Language } from '../../framework/index';
import { configurationFileName } from '../../workspace/index';
import { analyse } from '../analysis';
import { dataNotice, inputs } from '../inputs';
import {
  byCodeUnits,
  type FindingRecord,
  findingRecords,
  findingShape,
  shownUri,
  summaryOf,
  summaryShape,
} from '../records';
import { readSource } from '../source';
import { defineTool } from '../tool';

/** More lines than these help nobody who reads text; the data has all. */
const mostLines = 40;

export const lint = defineTool({
  name: 'lint',
  title: 'Check a case study',
  description: `Checks a district case study and reports what a careful reader would miss, with the place, the reason and what to do. Same findings as “casewright lint”. A text that is not set up as a case is skipped, unless as_case is true. ${dataNotice}`,
  input: z.strictObject({
    path: inputs.path,
    text: inputs.text,
    as_case: z.boolean().default(false).describe('Check the text though it is not set up as a case'),
    profile: inputs.profile,
    locale: inputs.locale,
  }),
  output: z.strictObject({
    findings: z.array(findingShape),
    summary: summaryShape,
    skipped: z.string().optional().describe('Why the text was not checked'),
  }),
  async run({ path, text, as_case: asCase, profile, locale }, context) {
    const source = await readSource({ path, text }, context);
    const { document, status, configurations, findings } = await analyse(source, profile, context);
    const records = configurations.flatMap((file) => configurationRecords(file, locale, context.root));
    // A configuration is not read as a text, too.
    const isText = basename(source.name) !== configurationFileName;
    const isChecked = isText && (status.isCase || asCase);
    if (isChecked) records.push(...findingRecords(source.name, await findings(locale), document.study.lines));
    records.sort((one, other) => byCodeUnits(one.file, other.file));
    const summary = summaryOf(records, { files: isChecked ? 1 : 0, skipped: isText && !isChecked ? 1 : 0 });
    const skipped =
      summary.skipped > 0 ? skippedLine(status.because, context.casewright.framework.documentKind) : undefined;
    const lines = [...(skipped ? [`${source.name}: ${skipped[locale]}`] : []), ...findingLines(records, locale)];
    return {
      data: { findings: records, summary, ...(skipped && { skipped: skipped[locale] }) },
      text: lines.join('\n'),
    };
  },
});

/** What is wrong in a configuration file, and yet leaves it usable. */
function configurationRecords(file: ConfigurationFile, locale: Language, root: string): FindingRecord[] {
  const findings = configurationFindings(file, locale).filter((_, index) => {
    const problem = file.problems[index];
    return problem !== undefined && !isFatal(problem);
  });
  return findingRecords(shownUri(root, file.origin), findings, new LineIndex(file.text));
}

function skippedLine(because: string, documentKind: string) {
  if (because === 'ignored') {
    return {
      en: 'skipped, because the configuration ignores it; to check it all the same, set as_case',
      fr: 'non vérifié, parce que la configuration l’exclut; pour le vérifier quand même, donnez as_case',
    };
  }
  return {
    en: `skipped, because it is not a case (no “kind: ${documentKind}” at its top, and no match in cases:); to check it all the same, set as_case`,
    fr: `non vérifié, parce que ce n’est pas une étude de cas (ni «\u00a0kind: ${documentKind}\u00a0» en tête, ni motif dans cases:); pour le vérifier quand même, donnez as_case`,
  };
}

function findingLines(records: readonly FindingRecord[], locale: Language): string[] {
  const total = { en: 'Findings:', fr: 'Remarques\u00a0:' }[locale];
  const shown = records.slice(0, mostLines);
  const left = records.length - shown.length;
  return [
    `${total} ${records.length}`,
    ...shown.map(
      ({ file, line, column, severity, message, rule }) => `${file}:${line}:${column} ${severity} ${message} (${rule})`,
    ),
    ...(left > 0 ? [{ en: `and ${left} more in the data`, fr: `et ${left} de plus dans les données` }[locale]] : []),
  ];
}
