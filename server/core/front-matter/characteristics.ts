import { type Framework, findCharacteristic } from '../../framework/index';
import type { CharacteristicMention, FrontMatterItem } from '../model/index';
import { span } from '../text/span';

/**
 * The characteristics that a list of pieces names. Official wordings hold commas, so an unquoted list takes them apart:
 * neighbouring pieces that only together make a known wording are one mention.
 * @param source the document's text, from which joined pieces are cut
 */
export function readMentions(
  items: readonly FrontMatterItem[],
  source: string,
  framework: Framework,
): { readonly mentions: readonly CharacteristicMention[]; readonly joined: readonly CharacteristicMention[] } {
  const mentions: CharacteristicMention[] = [];
  const joined: CharacteristicMention[] = [];
  for (let first = 0; first < items.length; ) {
    const { mention, pieces } = longestMention(items, first, source, framework);
    mentions.push(mention);
    if (pieces > 1) joined.push(mention);
    first += pieces;
  }
  return { mentions, joined };
}

/** The longest official wording has this many commas and "and"s, and a little more. */
const mostPieces = 8;

function longestMention(items: readonly FrontMatterItem[], first: number, source: string, framework: Framework) {
  const start = items[first];
  if (!start) throw new RangeError('no item to read a characteristic from');
  for (let pieces = Math.min(mostPieces, items.length - first); pieces > 1; pieces--) {
    const last = items[first + pieces - 1];
    if (!last) continue;
    const text = source.slice(start.span.start, last.span.end);
    const characteristic = findCharacteristic(framework, text);
    if (characteristic)
      return { mention: { text, span: span(start.span.start, last.span.end), characteristic }, pieces };
  }
  const characteristic = findCharacteristic(framework, start.text);
  const mention = characteristic ? { ...start, characteristic } : start;
  return { mention, pieces: 1 };
}

/** Nobody names so many; whoever pastes more is told of these. */
const mostSplit = 100;

/** The pieces of a plain scalar that holds several names: `4, 5`, or two wordings with a comma between them. */
export function splitAtCommas(item: FrontMatterItem, source: string): readonly FrontMatterItem[] {
  const raw = source.slice(item.span.start, item.span.end);
  if (!raw.includes(',') || /^["'[]/.test(raw)) return [item];
  const pieces: FrontMatterItem[] = [];
  for (const match of raw.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)) {
    const start = item.span.start + match.index;
    pieces.push({ text: match[0], span: span(start, start + match[0].length) });
    if (pieces.length === mostSplit) break;
  }
  return pieces;
}
