/** Where something of the source is shown in the card. */
export interface Anchor {
  /** 1-based line of the source. */
  readonly line: number;
  /** Distance from the top of the card, in CSS pixels. */
  readonly top: number;
}

/**
 * The height at which a line of the source is shown. Between two anchors it is interpolated; where the card shows
 * passages in another order than the source, the anchor before the line decides alone.
 * @param anchors in any order. @returns undefined where there are none.
 */
export function topOfLine(anchors: readonly Anchor[], line: number): number | undefined {
  const sorted = [...anchors].sort((one, other) => one.line - other.line || one.top - other.top);
  const next = sorted.findIndex((anchor) => anchor.line > line);
  const before = sorted[next < 0 ? sorted.length - 1 : next - 1];
  const after = next < 0 ? undefined : sorted[next];
  if (!before) return after && 0;
  return interpolate(before.line, before.top, after?.line, after?.top, line);
}

/** The line of the source that is shown at a height; the reverse of {@link topOfLine}. */
export function lineAtTop(anchors: readonly Anchor[], top: number): number | undefined {
  const sorted = [...anchors].sort((one, other) => one.top - other.top || one.line - other.line);
  const next = sorted.findIndex((anchor) => anchor.top > top);
  const before = sorted[next < 0 ? sorted.length - 1 : next - 1];
  const after = next < 0 ? undefined : sorted[next];
  if (!before) return after && 1;
  return interpolate(before.top, before.line, after?.top, after?.line, top);
}

function interpolate(x0: number, y0: number, x1: number | undefined, y1: number | undefined, x: number): number {
  if (x1 === undefined || y1 === undefined || x1 <= x0 || y1 <= y0) return y0;
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
