/** An open `[` or `{`, and where the item begins that the text ends in. */
export interface OpenFlow {
  readonly bracket: '[' | '{';
  /** Index into the text, blanks skipped. */
  readonly item: number;
}

/** The innermost bracket that is still open at the end of a stretch of YAML; quotes and comments hold no brackets, and an apostrophe within a word quotes nothing. */
export function openFlow(text: string): OpenFlow | undefined {
  const open: { bracket: '[' | '{'; item: number }[] = [];
  let quote = '';
  let previous = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const inner = open.at(-1);
    if (quote) {
      if (unit === '\\' && quote === '"') index++;
      else if (unit === quote) quote = '';
    } else if ((unit === '"' || unit === "'") && /^[[{,:]?$/.test(previous)) quote = unit;
    else if (unit === '#' && /\s/.test(text.charAt(index - 1))) {
      while (index + 1 < text.length && !/[\r\n]/.test(text.charAt(index + 1))) index++;
    } else if (unit === '[' || unit === '{') open.push({ bracket: unit, item: index + 1 });
    else if (unit === ']' || unit === '}') open.pop();
    else if (unit === ',' && inner) inner.item = index + 1;
    if (unit.trim() !== '') previous = unit;
  }
  const inner = open.at(-1);
  if (!inner) return undefined;
  const blanks = /^\s*/.exec(text.slice(inner.item))?.[0].length ?? 0;
  return { bracket: inner.bracket, item: inner.item + blanks };
}
