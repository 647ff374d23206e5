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
  /** How many headings stand before its end. */
  readonly until: number;
  readonly parent?: number;
}

/** Where each heading's section ends, and which section it is part of. */
export function outlineOf(headings: readonly Heading[], end: number): Outline[] {
  const open: number[] = [];
  const outline: { heading: Heading; start: number; end: number; until: number; parent?: number }[] = [];
  const until = headings.length;
  for (const heading of headings) {
    while (open.length > 0 && (outline[open.at(-1) ?? 0]?.heading.level ?? 0) >= heading.level) {
      const closed = outline[open.pop() ?? 0];
      if (closed) [closed.end, closed.until] = [heading.span.start, outline.length];
    }
    const parent = open.at(-1);
    const { start } = heading.span;
    open.push(
      outline.push(parent === undefined ? { heading, start, end, until } : { heading, start, end, until, parent }) - 1,
    );
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

/** For each section, and for the end: how many passages stand before it. */
function passagesBefore(sections: number, passages: readonly Passage[]): readonly number[] {
  const before: number[] = [];
  let done = 0;
  for (let section = 0; section < sections; section++) {
    while (done < passages.length && (passages[done]?.section ?? -1) < section) done++;
    before.push(done);
  }
  return [...before, passages.length];
}

export function sectionsOf(outline: readonly Outline[], passages: readonly Passage[]): Section[] {
  const sections: Section[] = [];
  const before = passagesBefore(outline.length, passages);
  for (const [index, { heading, start, end, until, parent }] of outline.entries()) {
    // A title never lends its characteristic: it would cover the other one's sections too.
    const named = heading.level > 1 ? heading.characteristic : undefined;
    const characteristic = named ?? (parent === undefined ? undefined : sections[parent]?.characteristic);
    sections.push({
      index,
      heading,
      span: span(start, end),
      own: passages.slice(before[index], before[index + 1]),
      passages: passages.slice(before[index], before[until]),
      ...(parent !== undefined && { parent }),
      ...(characteristic && { characteristic }),
    });
  }
  return sections;
}
