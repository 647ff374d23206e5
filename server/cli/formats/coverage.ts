import type { Casewright } from '../../casewright';
import type { Language, Localized, Question } from '../../framework/index';

type Coverage = ReturnType<Casewright['coverage']>;

interface CoverageContext {
  readonly locale: Language;
  /** Whether signs beyond ASCII can be shown. */
  readonly isUtf8: boolean;
  readonly questions: readonly Question[];
}

/** Writes coverage piece by piece, as a `Formatter` writes findings. */
interface CoverageFormatter {
  start(): string;
  file(name: string, coverage: Coverage): string;
  end(): string;
}

const statuses = ['answered', 'partly', 'missing'] as const;

const signs = { answered: ['●', 'A'], partly: ['◐', 'P'], missing: ['○', '-'] } as const;

const words: Readonly<Record<(typeof statuses)[number], Localized>> = {
  answered: { en: 'answered', fr: 'répondue' },
  partly: { en: 'partly', fr: 'en partie' },
  missing: { en: 'missing', fr: 'sans réponse' },
};

const title: Localized = { en: 'text', fr: 'texte' };

/** One row a text, one column a question. */
function text({ locale, isUtf8, questions }: CoverageContext): CoverageFormatter {
  const sign = (status: (typeof statuses)[number]): string => signs[status][isUtf8 ? 0 : 1];
  const legend = statuses.map((status) => `${sign(status)} ${words[status][locale]}`).join('   ');
  const labels = questions.map(({ number, label }) => `${String(number).padStart(2)}  ${label[locale]}`).join('\n');
  const row = (cells: readonly string[], name: string): string =>
    `${cells.map((cell) => cell.padStart(2)).join(' ')}   ${name}\n`;
  return {
    start: () =>
      row(
        questions.map(({ number }) => String(number)),
        title[locale],
      ),
    file: (name, coverage) =>
      row(
        coverage.questions.map(({ status }) => sign(status)),
        name,
      ),
    end: () => `\n${legend}\n\n${labels}\n`,
  };
}

/** A JSON array with an object for each text, one a line. */
function json(): CoverageFormatter {
  let isFirst = true;
  return {
    start: () => '[',
    file(name, coverage) {
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return `${separator}  ${JSON.stringify({ file: name, ...coverage })}`;
    },
    end: () => (isFirst ? ']\n' : '\n]\n'),
  };
}

export const coverageFormats = { text, json } satisfies Record<string, (context: CoverageContext) => CoverageFormatter>;
