import { type Framework, suggestCharacteristic } from '../../framework/index';
import { readMentions } from '../front-matter/characteristics';
import type { CharacteristicMention, MarkerProblem } from '../model/index';
import type { Span } from '../text/span';

/** The characteristics named after `for` in a marker, and what is wrong with the names. */
export function readScope(text: string, stretch: Span, framework: Framework) {
  const source = text.slice(stretch.start, stretch.end);
  // More names than there are characteristics cannot all mean something; the rest is not looked up.
  const items = [...names(source)].slice(0, framework.characteristics.length).map(({ text: name, at }) => {
    const start = stretch.start + at;
    return { text: name, span: { start, end: start + name.length } };
  });
  const { mentions } = readMentions(items, text, framework);
  const problems = mentions.filter((mention) => !mention.characteristic).map((mention) => unknown(mention, framework));
  return { scope: mentions, problems };
}

/** White space before a mark is trimmed off afterwards: a long stretch of it would be gone through from each of its spaces. */
const between = /[,;]\s*|\s(?:and|et|&)\s/g;

/** The names in a list with commas or "and" between them; an official wording that holds either is put together later. */
function* names(source: string): Generator<{ text: string; at: number }> {
  let from = 0;
  for (const match of [...source.matchAll(between), undefined]) {
    const piece = source.slice(from, match?.index ?? source.length);
    const text = piece.trim();
    if (text !== '') yield { text, at: from + piece.length - piece.trimStart().length };
    from = match ? match.index + match[0].length : source.length;
  }
}

function unknown(mention: CharacteristicMention, framework: Framework): MarkerProblem {
  const near = suggestCharacteristic(framework, mention.text)?.id;
  const problem = { kind: 'unknown-characteristic', span: mention.span, text: mention.text } as const;
  return near === undefined ? problem : { ...problem, suggestion: near };
}
