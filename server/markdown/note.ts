import type { FootnoteDefinition } from 'mdast';
import { type IsKnown, paragraphOf } from './inline';

const note = /^\[\^([A-Za-z0-9-]+)\]: (?=[^ ])/;

/** The start of a footnote that fills its line. */
export interface NoteStart {
  readonly label: string;
  /** Columns before its words. */
  readonly width: number;
}

export function noteStartAt(line: string): NoteStart | undefined {
  const [{ length: width } = '', label] = note.exec(line) ?? [];
  return label === undefined ? undefined : { label, width };
}

/** Undefined where its words could be read in another way. */
export function noteOf(
  text: string,
  { label, width }: NoteStart,
  line: number,
  place: { readonly start: number; readonly end: number },
  isKnown: IsKnown,
): FootnoteDefinition | undefined {
  const { start, end } = place;
  const words = paragraphOf(text, { line, starts: [start + width], end, indent: width }, isKnown);
  if (!words?.position) return undefined;
  const position = { start: { line, column: 1, offset: start }, end: { ...words.position.end } };
  return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: [words], position };
}
