import type { Language } from '../../framework/index';
import type { WrittenDate } from '../card';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

// A year is not a figure: no currency sign, comma or digit before it, no percentage or more digits after it.
const year = String.raw`(?<![\d$€.,])(?:1[89]|20)\d\d(?![\d%]|[.,]\d|[ \u00A0]%)`;
const schoolYear = String.raw`${year}(?:\s?[-–/]\s?(?:20)?\d\d(?!\d))`;

const monthName: Readonly<Record<Language, string>> = {
  en: months.en.join('|'),
  fr: months.fr.join('|'),
};

const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      String.raw`\b(?<day>[0-3]?\d) (?<month>${monthName.en}),? (?<year>${year})`,
      String.raw`\b(?<month2>${monthName.en}) (?<day2>[0-3]?\d)(?:st|nd|rd|th)?, (?<year2>${year})`,
      String.raw`\b(?<month3>${monthName.en}),?(?: of)? (?<year3>${year})`,
      schoolYear,
      String.raw`\b(?:spring|summer|fall|autumn|winter)(?: of)? ${year}`,
      `(?<year4>${year})`,
    ].join('|'),
    'gi',
  ),
  fr: new RegExp(
    [
      String.raw`(?<![\p{L}\d])(?<day>[0-3]?\d)(?:er)?[ \u00A0](?<month>${monthName.fr}) (?<year>${year})`,
      String.raw`(?<!\p{L})(?<month3>${monthName.fr}) (?<year3>${year})`,
      schoolYear,
      String.raw`(?<!\p{L})(?:printemps|été|automne|hiver)(?: de)? ${year}`,
      `(?<year4>${year})`,
    ].join('|'),
    'giu',
  ),
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function isoOf(groups: Readonly<Record<string, string | undefined>>, language: Language): string | undefined {
  const name = (groups.month ?? groups.month2 ?? groups.month3)?.toLowerCase();
  const inYear = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4;
  if (inYear === undefined || name === undefined) return inYear;
  const month = months[language].findIndex((candidate) => candidate.toLowerCase() === name) + 1;
  const day = Number(groups.day ?? groups.day2 ?? 0);
  if (day > 31) return undefined;
  return `${inYear}-${twoDigits(month)}${day === 0 ? '' : `-${twoDigits(day)}`}`;
}

/** The dates that a text names, in order: days, months, seasons, school years and years. Relative dates are left out. */
export function datesIn(text: string, language: Language): readonly WrittenDate[] {
  return [...text.matchAll(patterns[language])].map((match) => {
    const iso = isoOf(match.groups ?? {}, language);
    return iso === undefined ? { text: match[0] } : { text: match[0], iso };
  });
}

/** The text without its dates, so that what figures are left are not dates. */
export function withoutDates(text: string, language: Language): string {
  return text.replace(patterns[language], ' ');
}

/** `2024-10` as people write it: October 2024, octobre 2024. Anything else stays as it is. */
export function spelledDate(value: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = months[language][Number(found?.[2]) - 1];
  if (found === null || month === undefined) return value;
  const [, inYear, , day] = found;
  if (day === undefined) return `${month} ${inYear}`;
  if (language === 'en') return `${month} ${Number(day)}, ${inYear}`;
  return `${Number(day) === 1 ? '1er' : Number(day)} ${month} ${inYear}`;
}
