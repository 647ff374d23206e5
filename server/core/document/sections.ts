import { toString as plainText } from 'mdast-util-to-string';
import { type Framework, recognizeCharacteristicHeading, recognizeQuestionHeading } from '../../framework/index';
import type { Heading, Passage, Section } from '../model/index';
import { partition } from '../text/partition';
import { span } from '../text/span';
import type { FlatNode } from './flat';

/** Headings that structure the body; one inside a quotation or a list structures nothing. Their lines are as `lineAt` counts. */
export function headingsOf(
  blocks: readonly FlatNode[],
  lineAt: (offset: number) => number,
  framework: Framework,
): Heading[] {
  return blocks.flatMap(({ node, span: place }): Heading[] => {
    if (node.type !== 'heading') return [];
    const text = plainText(node, { includeHtml: false });
    const question = recognizeQuestionHeading(framework, text)?.question;
    const characteristic = recognizeCharacteristicHeading(framework, text);
    const heading = { level: node.depth, text, span: place, line: lineAt(place.start) };
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
    const { start } = heading.span;
    open.push(outline.push(parent === undefined ? { heading, start, end } : { heading, start, end, parent }) - 1);
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
