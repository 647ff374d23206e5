import picocolors from 'picocolors';
import type { Severity } from '../../core/rule/finding';
import type { Language, Localized } from '../../framework/index';
import type { Format, ReportedFinding, Summary } from './format';

const severityWords: Readonly<Record<Severity, Localized>> = {
  information: { en: 'information', fr: 'information' },
  warning: { en: 'warning', fr: 'avertissement' },
  error: { en: 'error', fr: 'erreur' },
};

/** A count with its noun; French counts zero as one. */
function counted(count: number, locale: Language, one: Localized, many: Localized): string {
  const isOne = locale === 'fr' ? count < 2 : count === 1;
  return `${count} ${(isOne ? one : many)[locale]}`;
}

function totals({ files, findings, errors, warnings, information }: Summary, locale: Language): string {
  const cases = counted(files, locale, { en: 'case', fr: 'étude de cas' }, { en: 'cases', fr: 'études de cas' });
  if (findings === 0) return locale === 'fr' ? `Aucune remarque (${cases}).` : `No findings in ${cases}.`;
  const all = counted(findings, locale, { en: 'finding', fr: 'remarque' }, { en: 'findings', fr: 'remarques' });
  const parts = [
    counted(errors, locale, severityWords.error, { en: 'errors', fr: 'erreurs' }),
    counted(warnings, locale, severityWords.warning, { en: 'warnings', fr: 'avertissements' }),
    `${information} ${{ en: 'for information', fr: 'à titre d’information' }[locale]}`,
  ].join(', ');
  return locale === 'fr' ? `${all} (${cases}) : ${parts}.` : `${all} in ${cases}: ${parts}.`;
}

/** For people: each file as a heading, each finding with its place, what is wrong, and below it why and what to do. */
export const stylish: Format = ({ locale, color }) => {
  const colors = picocolors.createColors(color);
  const paint = { information: colors.blue, warning: colors.yellow, error: colors.red };

  function lines(finding: ReportedFinding): string {
    const place = `${finding.line}:${finding.column}`.padStart(7);
    const severity = paint[finding.severity](severityWords[finding.severity][locale]);
    const { what, why, next } = finding.message;
    const rest = [why, next].filter(Boolean).join(' ');
    const head = `${place}  ${severity}  ${what}  ${colors.dim(finding.rule)}\n`;
    return rest === '' ? head : `${head}         ${colors.dim(rest)}\n`;
  }

  return {
    start: () => '',
    file: ({ file, findings }) =>
      findings.length === 0 ? '' : `${colors.underline(file)}\n${findings.map(lines).join('')}\n`,
    end: (summary) => (summary.files === 0 && summary.findings === 0 ? '' : `${totals(summary, locale)}\n`),
  };
};
