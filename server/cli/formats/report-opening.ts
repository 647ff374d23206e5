import type { Severity } from '../../core/rule/finding';
import type { Language } from '../../framework/index';
import type { Summary } from './format';
import { weights, weightWords } from './report-words';
import { counted, isOne } from './totals';

/** Whole sentences, because word order and agreement differ. */
interface Sentences {
  readonly noCase: string;
  read(files: number): string;
  readonly nothing: string;
  readonly allHaveRemarks: string;
  withRemarks(files: number): string;
  /** @param parts one for each weight that there is */
  remarks(count: number, parts: readonly Part[]): string;
  onSettings(count: number): string;
  readonly caution: string;
  skipped(texts: number): string;
}

/** Remarks of one weight. */
interface Part {
  readonly count: number;
  readonly words: string;
}

/** How remarks weigh, after their number; where all weigh the same, that number is not said twice. */
function share(parts: readonly Part[], { all, colon }: { readonly all: string; readonly colon: string }): string {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) {
    return `${colon} ${parts.map(({ count, words }) => `${count} ${words}`).join(', ')}`;
  }
  return only.count === 1 ? `, ${only.words}` : `, ${all} ${only.words}`;
}

const english: Sentences = {
  noCase: 'Casewright found no case study to read.',
  read: (files) => `Casewright read ${files === 1 ? '1 case study' : `${files} case studies`}.`,
  nothing: 'It has no remarks.',
  allHaveRemarks: 'There are remarks on all of them.',
  withRemarks: (files) => `There are remarks on ${files} of them.`,
  remarks: (count, parts) =>
    `${count === 1 ? 'There is 1 remark' : `There are ${count} remarks`}${share(parts, { all: 'all', colon: ':' })}.`,
  onSettings: (count) => `Of these, ${count} ${count === 1 ? 'is' : 'are'} about the settings, not about a case study.`,
  caution: 'The remarks come from a program: where one does not fit, the text may stay as it is.',
  skipped: (texts) =>
    texts === 1
      ? '1 other text was left out, because it is not set up as a case study.'
      : `${texts} other texts were left out, because they are not set up as case studies.`,
};

const few = (count: number): boolean => isOne(count, 'fr');

const french: Sentences = {
  noCase: 'Casewright n’a trouvé aucune étude de cas à lire.',
  read: (files) => `Casewright a lu ${files} ${few(files) ? 'étude' : 'études'} de cas.`,
  nothing: 'Il n’a aucune remarque à faire.',
  allHaveRemarks: 'Toutes appellent des remarques.',
  withRemarks: (files) => `${files} d’entre elles ${few(files) ? 'appelle' : 'appellent'} des remarques.`,
  remarks: (count, parts) =>
    `Il y a ${count} ${few(count) ? 'remarque' : 'remarques'}${share(parts, { all: 'toutes', colon: ' :' })}.`,
  onSettings: (count) =>
    `De ce nombre, ${count} ${few(count) ? 'porte' : 'portent'} sur les réglages et non sur une étude de cas.`,
  caution: 'Les remarques viennent d’un programme : là où l’une ne convient pas, le texte peut rester tel quel.',
  skipped: (texts) =>
    few(texts)
      ? `${texts} autre texte a été laissé de côté, parce qu’il n’est pas présenté comme une étude de cas.`
      : `${texts} autres textes ont été laissés de côté, parce qu’ils ne sont pas présentés comme des études de cas.`,
};

const sentences: Readonly<Record<Language, Sentences>> = { en: english, fr: french };

const countsOf = ({ errors, warnings, information }: Summary): Readonly<Record<Severity, number>> => ({
  error: errors,
  warning: warnings,
  information,
});

/** How many cases have remarks, and how many remarks are about the settings. */
export interface Spread {
  readonly cases: number;
  readonly onSettings: number;
}

/** The paragraph that opens a report: how much was read, and what came of it. */
export function opening(summary: Summary, spread: Spread, locale: Language): string {
  const say = sentences[locale];
  const { files, skipped, findings } = summary;
  const counts = countsOf(summary);
  const parts = weights
    .filter((weight) => counts[weight] > 0)
    .map((weight) => ({ count: counts[weight], words: weightWords[weight][locale] }));
  const said = [files === 0 ? say.noCase : say.read(files)];
  if (findings === 0 && files > 0) said.push(say.nothing);
  if (files > 1 && spread.cases > 0) {
    said.push(spread.cases === files ? say.allHaveRemarks : say.withRemarks(spread.cases));
  }
  if (findings > 0) said.push(say.remarks(findings, parts));
  if (spread.onSettings > 0) said.push(say.onSettings(spread.onSettings));
  if (findings > 0) said.push(say.caution);
  if (skipped > 0) said.push(say.skipped(skipped));
  return said.join(' ');
}

/** `3 remarks`. */
export const remarkCount = (count: number, locale: Language): string =>
  counted(count, locale, { en: 'remark', fr: 'remarque' }, { en: 'remarks', fr: 'remarques' });
