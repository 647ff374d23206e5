import type { Framework } from '../../framework/index';
import type { AskedLabel, Labels } from '../../markdown/labels';
import type { MarkdownParser } from '../../markdown/parse';
import { readMarker } from '../comments/marker';
import { readSuppression } from '../comments/suppression';
import type { Comment, Marker, SuppressionComment } from '../model/index';
import { Memory } from '../model/memory';
import type { Segment, SegmentPassage, SegmentReading } from '../model/segment';
import { LineIndex } from '../text/lines';
import { countWords } from '../text/words';
import { definitionsOf, footnotesOf, imagesOf, linksOf, tablesOf } from './inlines';
import { passagesOf } from './passages';
import { proseOf } from './prose';
import { headingsOf } from './sections';
import { readTree } from './tree';

/** What the reading of any segment of a case takes. */
export interface SegmentReader {
  readonly framework: Framework;
  readonly parse: MarkdownParser;
}

/**
 * Reads a segment by itself. The result depends on nothing but the segment, and on which of the labels that it mentions
 * are defined in the document.
 * @param outside labels that are defined in the document
 */
export function readSegment(segment: Segment, outside: Labels, { framework, parse }: SegmentReader): SegmentReading {
  const { source, text } = segment;
  const { blocks, nodes, comments, asked } = readTree(segment, outside, parse);
  const lines = new LineIndex(source);
  const lineAt = (offset: number) => lines.lineAt(offset) - 1;
  const prose = proseOf(text, nodes);
  const passages = passagesOf(blocks, source, prose, lineAt);
  const footnotes = footnotesOf(nodes);
  const definitions = definitionsOf(nodes);
  return {
    segment,
    asked: askedOutside(asked, definitions, footnotes.definitions),
    lineEnds: lines.count - 1,
    blocks: blocks.map(({ node, span }) => ({ span, isHtml: node.type === 'html' })),
    headings: headingsOf(blocks, lineAt, framework),
    passages,
    comments,
    ...readComments(comments, source, framework),
    links: linksOf(nodes, source),
    images: imagesOf(nodes),
    tables: tablesOf(nodes),
    footnotes,
    definitions,
    prose,
    words: wordsOf(prose, passages),
    memory: new Memory(),
  };
}

/** The words of the passages, which are counted already, and of what stands between them: no word is in both. */
function wordsOf(prose: string, passages: readonly SegmentPassage[]): number {
  let words = 0;
  let done = 0;
  for (const { span, content } of passages) {
    words += countWords(prose.slice(done, span.start)) + content.words;
    done = span.end;
  }
  return words + countWords(prose.slice(done));
}

/** Labels that the segment defines itself are known whatever the rest of the document holds. */
function askedOutside(
  asked: readonly AskedLabel[],
  ...own: readonly (readonly { readonly label: string }[])[]
): readonly AskedLabel[] {
  if (asked.length === 0) return asked;
  const [links, footnotes] = own.map((definitions) => new Set(definitions.map(({ label }) => label)));
  return asked.filter(({ kind, label }) => !(kind === 'links' ? links : footnotes)?.has(label));
}

function readComments(comments: readonly Comment[], source: string, framework: Framework) {
  const markers: Marker[] = [];
  const suppressions: SuppressionComment[] = [];
  for (const comment of comments) {
    const read = readSuppression(comment) ?? readMarker(comment, source, framework);
    if (!read) continue;
    if ('kind' in read) suppressions.push(read);
    else markers.push(read);
  }
  return { markers, suppressions };
}
