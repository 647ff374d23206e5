import type { FileReport, FormatContext } from './format';
import { markdownReport } from './report';
import { caseTable } from './report-case';
import { remarkCount } from './report-opening';
import { xml } from './xml';

/** GitHub takes no job summary of more than 1 MiB; the rest is for the title and the opening paragraph. */
const bytes = 1000 * 1000;

const leftOut = (count: number, { locale }: FormatContext): string =>
  ({
    en: `The page is full: ${count} more ${count === 1 ? 'text is' : 'texts are'} not shown. All are in the report that \`casewright lint --format markdown\` prints.`,
    fr: `La page est pleine : ${count} ${count === 1 ? 'autre texte n’est pas montré' : 'autres textes ne sont pas montrés'}. Tous figurent dans le rapport qu’affiche \`casewright lint --format markdown\`.`,
  })[locale];

const folded = (report: FileReport, context: FormatContext): string => {
  const { title, file, findings } = report;
  const count = remarkCount(findings.length, context.locale);
  const name = title === undefined ? xml(file) : `${xml(title)} <sub>${xml(file)}</sub>`;
  return `<details><summary>${name} (${count})</summary>\n\n${caseTable(report, context)}\n</details>\n`;
};

/** The page that GitHub shows for a job, with the remarks on each text folded; goes to the file `GITHUB_STEP_SUMMARY` names. */
export const githubSummary = markdownReport({ heading: '##', section: folded, limit: { bytes, leftOut } });
