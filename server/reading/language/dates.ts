import type { Cue, DateMention, Token } from './model';

const year = /^(?:19|20)\d{2}$/;
const years = /^((?:19|20)\d{2})[-–](?:(?:19|20)?\d{2})$/;

/** Dates among the tokens `from` to `to`: years, school years, months with or without a year, and relative ones. */
export function findDates(tokens: readonly Token[], from: number, to: number, cues: readonly Cue[]): DateMention[] {
  const found: DateMention[] = [];
  for (let index = from; index < to; index++) {
    const { word, start, end, kind } = tokens[index] as Token;
    if (kind !== 'number') continue;
    if (year.test(word) && !isCitation(tokens, index)) found.push({ start, end, kind: 'year', year: Number(word) });
    const range = years.exec(word);
    if (range) found.push({ start, end, kind: 'school-year', year: Number(range[1]) });
  }
  for (const { kind, start, end, token } of cues) {
    if (kind === 'relative-date') found.push({ start, end, kind: 'relative' });
    if (kind === 'month' && isMonth(tokens, token)) found.push({ start, end, kind: 'month' });
  }
  return found;
}

/** A year in brackets after a capitalized name is the year of a publication: "(Pfeiffer & Sutton, 2000)", "Leithwood (2013)". */
function isCitation(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word;
  const two = tokens[index - 2];
  if (before === ',' && two?.capital === true && tokens[index + 1]?.word === ')') return true;
  return before === '(' && two?.capital === true && tokens[index + 1]?.word === ')';
}

/** "May" and "March" are words too, without their capital. French months have none. */
function isMonth(tokens: readonly Token[], index: number): boolean {
  const { word, capital } = tokens[index] as Token;
  if (word !== 'may' && word !== 'march') return true;
  return capital && (tokens[index - 1]?.kind === 'word' || tokens[index + 1]?.kind === 'number');
}
