/** How far something is moved: from its segment's coordinates to the document's, or from one version's to the next's. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
  readonly passages: number;
  readonly headings: number;
}

export const isNoShift = ({ offset, lines, passages, headings }: Shift): boolean =>
  offset === 0 && lines === 0 && passages === 0 && headings === 0;
