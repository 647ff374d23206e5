const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether two UTF-16 units that stand side by side are one thing: a code point, or a line end. */
export const areOne = (before: number, after: number): boolean =>
  (before === 13 && after === 10) || (isHigh(before) && isLow(after));

/** Whether an offset divides neither a code point nor a CRLF. */
export const isBoundary = (text: string, offset: number): boolean =>
  !areOne(text.charCodeAt(offset - 1), text.charCodeAt(offset));

/** The nearest boundary at or before an offset: libraries count units, and may point between two that are one. */
export const boundaryBefore = (text: string, offset: number): number =>
  isBoundary(text, offset) ? offset : offset - 1;
