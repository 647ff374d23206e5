/** A stretch of a document: UTF-16 offsets into the text exactly as it was given (a BOM counts), `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where the two share at least one position; touching ends count, so a cursor at the end of a word is in it. */
export const touches = (first: Span, second: Span): boolean => first.start <= second.end && second.start <= first.end;

export const isEmpty = (value: Span): boolean => value.start === value.end;
