import type { NumberKind, NumberMention, Token } from './model';

const yearLike = /^(?:19|20)\d{2}(?:[-–](?:19|20)?\d{2})?$/;
const labels = new Set(
  'grade grades year question chapter section phase step part room figure table page module version k année niveau étape partie figure tableau page module no n° question cycle'.split(
    ' ',
  ),
);
const shares = new Set(['%', 'percent', 'percentage', 'pourcent', 'points', 'point']);
/** How many words after a number may name what it counts. */
const reach = 4;

/** Numbers that count something, with what they count. Years, grades and other labels are no counts. */
export function findNumbers(tokens: readonly Token[], from: number, to: number): NumberMention[] {
  const found: NumberMention[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    const isDigits = token.kind === 'number';
    if (!isDigits && !token.entry.isNumber) continue;
    if (isDigits && yearLike.test(token.word)) continue;
    const kind = kindOf(tokens, index, to);
    if (kind === 'label' || (kind === 'other' && !isDigits)) continue;
    found.push({ start: token.start, end: token.end, kind });
  }
  return found;
}

/** "Eleven of thirteen", « onze sur treize ». */
const outOf: ReadonlySet<string> = new Set(['of', 'sur', 'de', 'des']);
const owned: ReadonlySet<string> = new Set(['our', 'the', 'its', 'their', 'nos', 'les', 'ses', 'leurs']);
const money: ReadonlySet<string> = new Set(['$', 'dollars', 'million', 'millions']);
const ordinal = /^\d+(?:st|nd|rd|th|re|er|e)$/;

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' ? !yearLike.test(token.word) : token.entry.isNumber);

function kindOf(tokens: readonly Token[], index: number, to: number): NumberKind {
  const word = (at: number) => (at < to ? (tokens[at]?.word ?? '') : '');
  const before = tokens[index - 1]?.word ?? '';
  const after = word(index + 1);
  if (labels.has(before) || after === 'e' || (tokens[index]?.kind === 'number' && ordinal.test(word(index))))
    return 'label';
  if (
    shares.has(after) ||
    (after === 'per' && word(index + 2) === 'cent') ||
    (after === 'p' && word(index + 3) === '100')
  )
    return 'share';
  if (outOf.has(after) && (isCount(tokens[index + 2]) || (owned.has(word(index + 2)) && isCount(tokens[index + 3]))))
    return 'share';
  if (before === '$' || money.has(after)) return 'money';
  for (let at = index + 1; at <= index + reach && at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && token.word !== '%') break;
    const { cues } = token.entry;
    if (cues.includes('activity')) return 'activity';
    if (cues.includes('scale')) return 'scale';
    if (cues.includes('outcome')) return 'outcome';
  }
  return 'other';
}
