import type { Localized } from '../../framework/index';

/** Digits in groups of three; engines differ in what they know of locales. */
function grouped(value: number | string, separator: string): string {
  const digits = String(value);
  const first = digits.length % 3;
  return /^\d+$/.test(digits)
    ? [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].filter(Boolean).join(separator)
    : digits;
}

/** A whole number as people of the language write it: 18,500 and 18 500. What is none stays as it is. */
export const spelledNumber: Localized<(value: number | string) => string> = {
  en: (value) => grouped(value, ','),
  fr: (value) => grouped(value, '\u00A0'),
};
