const marks = /["“”«»]/g;

/**
 * The share of each stretch that stands between double quotation marks or guillemets; `undefined` where nothing is quoted. An
 * unclosed quotation counts for nothing.
 */
export function quotedShares(
  prose: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): number[] | undefined {
  const quotations = quotationsOf(prose);
  if (quotations.length === 0) return undefined;
  let first = 0;
  return stretches.map(({ start, end }) => {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= start) first++;
    let inside = 0;
    for (let index = first; index < quotations.length; index++) {
      const quotation = quotations[index];
      if (!quotation || quotation.start >= end) break;
      inside += Math.min(end, quotation.end) - Math.max(start, quotation.start);
    }
    return end > start ? inside / (end - start) : 0;
  });
}

function quotationsOf(prose: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const match of prose.matchAll(marks)) {
    const mark = match[0];
    if (open && closes(open.mark, mark)) {
      found.push({ start: open.at, end: match.index + 1 });
      open = undefined;
    } else if (mark !== '”' && mark !== '»') {
      open = { mark, at: match.index };
    }
  }
  return found;
}

function closes(open: string, mark: string): boolean {
  if (open === '«') return mark === '»';
  if (open === '“') return mark === '”';
  return mark === '"';
}
