import { partition } from '../../core/text/partition';
import { type Span, span } from '../../core/text/span';

const marks = /["“”«»]/g;
const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** The stretches of a prose between double quotation marks or guillemets, marks included. An unclosed one is none. */
export function quotationsIn(prose: string): readonly Span[] {
  const found: Span[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  for (const { 0: mark, index } of prose.matchAll(marks)) {
    if (open && closing[open.mark] === mark) {
      found.push(span(open.at, index + 1));
      open = undefined;
    } else if (closing[mark] !== undefined) open = { mark, at: index };
  }
  return found;
}

/** Whether an offset stands in one of the stretches, which are in order and apart. */
export function isWithin(stretches: readonly Span[], offset: number): boolean {
  const next = stretches[partition(stretches, ({ end }) => end <= offset)];
  return next !== undefined && next.start <= offset;
}
