import { normalizeWording } from '../../framework/index';

/** First letters that tell a month's name, English or French, from the others; without accents. */
const months: readonly RegExp[] = [
  /^jan/,
  /^(?:feb|fev)/,
  /^mar/,
  /^(?:apr|avr)/,
  /^(?:may|mai)$/,
  /^(?:june?|juin)$/,
  /^(?:jul|juil)/,
  /^(?:aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a year, a year and month or a day as front matter has them: `2024`, `2024-11`, `2024-11-05`. */
export function isDate(text: string): boolean {
  const match = written.exec(text);
  return match !== null && isOnCalendar(Number(match[2] ?? 1), Number(match[3] ?? 1));
}

function isOnCalendar(month: number, day: number): boolean {
  const days = daysOf[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const joined = (...parts: readonly (string | number | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/**
 * The date that a text surely means, as front matter has it: `2024/11/5`, "November 2024", « 5 novembre 2024 ».
 * Undefined where it may mean two days (05/11/2024) or none.
 */
export function dateMeant(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text.trim());
  if (yearFirst) return checked(joined(yearFirst[1], yearFirst[2], yearFirst[3]));
  const words = normalizeWording(text).split(' ');
  const year = words.find((word) => /^\d{4}$/.test(word));
  const month = months.findIndex((name) => words.some((word) => name.test(word)));
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1]).find((word) => word !== undefined);
  if (year === undefined || month < 0 || words.length !== (day === undefined ? 2 : 3)) return undefined;
  return checked(joined(year, month + 1, day));
}

const checked = (text: string) => (isDate(text) ? text : undefined);
