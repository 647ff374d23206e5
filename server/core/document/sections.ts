import { toString as plainText } from 'mdast-util-to-string';
import { type Framework, recognizeCharacteristicHeading, recognizeQuestionHeading } from '../../framework/index';
import type { Heading, Passage, Section } from '../model/index';
import type { LineIndex } from '../text/lines';
import { span } from '../text/span';
import type { FlatNode } from './flat';

/** Headings that structure the body; one inside a quotation or a list structures nothing. */
export function headingsOf(blocks: readonly FlatNode[], lines: LineIndex, framework: Framework): Heading[] {
  return blocks.flatMap(({ node, span: place }): Heading[] => {
    if (node.type !== 'heading') return [];
    const text = plainText(node, { includeHtml: false });
    const question = recognizeQuestionHeading(framework, text)?.question;
    const characteristic = recognizeCharacteristicHeading(framework, text);
    const heading = { level: node.depth, text, span: place, line: lines.lineAt(place.start) };
    return [{ ...heading, ...(question && { question }), ...(characteristic && { characteristic }) }];
  });
}

export interface Outline {
  readonly heading: Heading;
  readonly start: number;
  readonly end: number;
  readonly parent?: number;
}

/** Where each heading's section ends, and which section it is part of. */
export function outlineOf(headings: readonly Heading[], end: number): Outline[] {
  const open: number[] = [];
  const outline: { heading: Heading; start: number; end: number; parent?: number }[] = [];
  for (const heading of headings) {
    while (open.length > 0 && (outline[open.at(-1) ?? 0]?.heading.level ?? 0) >= heading.level) {
      const closed = outline[open.pop() ?? 0];
      if (closed) closed.end = heading.span.start;
    }
    const parent = open.at(-1);
    const section = { heading, start: heading.span.start, end };
    open.push(outline.push(parent === undefined ? section : { ...section, parent }) - 1);
  }
  return outline;
}

/** Index of the innermost section at an offset: the last heading before it. */
export function innermostSection(outline: readonly Outline[]): (offset: number) => number | undefined {
  return (offset) => {
    const after = partition(outline, (section) => section.start <= offset);
    return after === 0 ? undefined : after - 1;
  };
}

const firstFrom = (passages: readonly Passage[], offset: number) =>
  partition(passages, (passage) => passage.span.start < offset);

/** How many leading items hold; all that hold come first. */
function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sectionsOf(outline: readonly Outline[], passages: readonly Passage[]): Section[] {
  const sections: Section[] = [];
  for (const [index, { heading, start, end, parent }] of outline.entries()) {
    // A title never lends its characteristic: it would cover the other one's sections too.
    const named = heading.level > 1 ? heading.characteristic : undefined;
    const characteristic = named ?? (parent === undefined ? undefined : sections[parent]?.characteristic);
    sections.push({
      index,
      heading,
      span: span(start, end),
      own: passages.slice(firstFrom(passages, start), firstFrom(passages, outline[index + 1]?.start ?? end)),
      passages: passages.slice(firstFrom(passages, start), firstFrom(passages, end)),
      ...(parent !== undefined && { parent }),
      ...(characteristic && { characteristic }),
    });
  }
  return sections;
}
