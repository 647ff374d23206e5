import type { Lexicon, NumberKind, NumberMention, Token } from './model';

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
export function findNumbers(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): NumberMention[] {
  const found: NumberMention[] = [];
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    const isDigits = token.kind === 'number';
    if (!isDigits && !lexicon.numberWords.has(token.word)) continue;
    if (isDigits && yearLike.test(token.word)) continue;
    const kind = kindOf(tokens, index, to, lexicon.numberWords);
    if (kind === 'label' || (kind === 'other' && !isDigits)) continue;
    found.push({ start: token.start, end: token.end, kind });
  }
  return found;
}

/** "Eleven of thirteen", « onze sur treize ». */
const isOutOf = /^(?:of|sur|de|des)$/;
const isOwn = /^(?:our|the|its|their|nos|les|ses|leurs)$/;

const isCount = (token: Token | undefined, numberWords: ReadonlySet<string>): boolean =>
  token !== undefined && (token.kind === 'number' ? !yearLike.test(token.word) : numberWords.has(token.word));

function kindOf(tokens: readonly Token[], index: number, to: number, numberWords: ReadonlySet<string>): NumberKind {
  const word = (at: number) => (at < to ? (tokens[at]?.word ?? '') : '');
  const before = tokens[index - 1]?.word ?? '';
  if (labels.has(before) || word(index + 1) === 'e' || /^\d+(?:st|nd|rd|th|re|er|e)$/.test(word(index))) return 'label';
  if (
    shares.has(word(index + 1)) ||
    (word(index + 1) === 'per' && word(index + 2) === 'cent') ||
    (word(index + 1) === 'p' && word(index + 3) === '100')
  )
    return 'share';
  if (
    isOutOf.test(word(index + 1)) &&
    (isCount(tokens[index + 2], numberWords) ||
      (isOwn.test(word(index + 2)) && isCount(tokens[index + 3], numberWords)))
  )
    return 'share';
  if (before === '$' || word(index + 1) === '$' || /^(?:dollars|million|millions)$/.test(word(index + 1)))
    return 'money';
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
