import type { CaseStudy } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import { type Line, lineOf } from './lines';

/**
 * The stretch in which front matter is being written, fences not included, where the offset is in it. Looser than the
 * model: right after a first `---` everything up to a blank line is front matter to be.
 */
export function frontMatterAround(study: CaseStudy, offset: number): Span | undefined {
  const { present, span, yaml } = study.frontMatter;
  if (present) {
    const isClosed = span.end > yaml.end;
    return offset >= yaml.start && (isClosed ? offset < yaml.end : offset <= yaml.end) ? yaml : undefined;
  }
  if (!isFence(lineOf(study, 1).text) || study.lines.count < 2) return undefined;
  let last = 2;
  while (last < study.lines.count && lineOf(study, last).text.trim() !== '') last++;
  const region = { start: study.lines.startOf(2), end: lineOf(study, last).end };
  return offset >= region.start && offset <= region.end ? region : undefined;
}

/** A line of three dashes, a byte order mark before them aside. */
const isFence = (line: string): boolean => /^\uFEFF?---[ \t]*$/.test(line);

const topLevelKey = /^(?![ \t#]|-(?:[ \t]|$))([^:]+):(?=[ \t]|$)/;

/** The top-level key that a line starts with, quotes taken off, and where its colon is within the line. */
export function keyOfLine(line: string): { readonly name: string; readonly colon: number } | undefined {
  const match = topLevelKey.exec(line);
  return match?.[1] === undefined ? undefined : { name: unquoted(match[1]), colon: match[0].length - 1 };
}

export const unquoted = (name: string): string => name.trim().replace(/^(["'])(.*)\1$/, '$2');

/** A top-level key with the stretch of its value. */
export interface Entry {
  readonly name: string;
  readonly line: Line;
  /** From right after the colon to the next top-level key. */
  readonly value: Span;
}

/** The top-level entry after whose colon the offset stands. */
export function entryAround(study: CaseStudy, region: Span, offset: number): Entry | undefined {
  const first = study.lines.lineAt(region.start);
  for (let number = study.lines.lineAt(offset); number >= first; number--) {
    const line = lineOf(study, number);
    const key = keyOfLine(line.text);
    if (!key || offset <= line.start + key.colon) continue;
    const value = { start: line.start + key.colon + 1, end: endOfEntry(study, number, region) };
    return { name: key.name, line, value };
  }
  return undefined;
}

function endOfEntry(study: CaseStudy, head: number, region: Span): number {
  const last = study.lines.lineAt(region.end);
  for (let number = head + 1; number <= last; number++) {
    if (keyOfLine(lineOf(study, number).text)) return study.lines.startOf(number);
  }
  return region.end;
}
