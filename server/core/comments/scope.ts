import { type Framework, suggestCharacteristic } from '../../framework/index';
import { readMentions } from '../front-matter/characteristics';
import type { CharacteristicMention, MarkerProblem } from '../model';
import type { Span } from '../text/span';

/** The characteristics named after `for` in a marker, and what is wrong with the names. */
export function readScope(text: string, stretch: Span, framework: Framework) {
  const source = text.slice(stretch.start, stretch.end);
  const items = [
    ...source.matchAll(/\S(?:.*?\S)??(?=\s*(?:,|;|\s(?:and|et|&)\s|$))(?:\s*(?:,|;|\s(?:and|et|&)\s)\s*)?/gs),
  ].map((match) => {
    const name = match[0].replace(/\s*(?:[,;]|\s(?:and|et|&)\s)\s*$/, '');
    const start = stretch.start + match.index;
    return { text: name, span: { start, end: start + name.length } };
  });
  const { mentions } = readMentions(items, text, framework);
  const problems = mentions.filter((mention) => !mention.characteristic).map((mention) => unknown(mention, framework));
  return { scope: mentions, problems };
}

function unknown(mention: CharacteristicMention, framework: Framework): MarkerProblem {
  const near = suggestCharacteristic(framework, mention.text)?.id;
  const problem = { kind: 'unknown-characteristic', span: mention.span, text: mention.text } as const;
  return near === undefined ? problem : { ...problem, suggestion: near };
}
