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

const states = ['answered', 'partly', 'suggested', 'missing'] as const;
type State = (typeof states)[number];

const signs: Readonly<Record<State, readonly [string, string]>> = {
  answered: ['●', 'A'],
  partly: ['◐', 'P'],
  suggested: ['◌', '?'],
  missing: ['○', '-'],
};

const words: Readonly<Record<State, Localized>> = {
  answered: { en: 'declared', fr: 'déclarée' },
  partly: { en: 'declared in part', fr: 'déclarée en partie' },
  suggested: { en: 'suggested only', fr: 'suggérée seulement' },
  missing: { en: 'open', fr: 'ouverte' },
};

const title: Localized = { en: 'text', fr: 'texte' };
const notCase: Localized = { en: 'reads like no case', fr: 'ne se lit pas comme une étude de cas' };

/** What counts is what is declared; a suggestion shows only where nothing is. */
const stateOf = ({ declared, suggested }: Coverage['questions'][number]): State =>
  declared === 'missing' && suggested !== 'missing' ? 'suggested' : declared;

/** One row a text, one column a question. */
function text({ locale, isUtf8, questions }: CoverageContext): CoverageFormatter {
  const sign = (state: State): string => signs[state][isUtf8 ? 0 : 1];
  const legend = states.map((state) => `${sign(state)} ${words[state][locale]}`).join('   ');
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
        coverage.questions.map((question) => sign(stateOf(question))),
        coverage.isCase ? name : `${name} (${notCase[locale]})`,
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
