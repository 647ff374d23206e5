/** How deep collections may nest. Ordinary front matter stays below 5. */
export const maximumYamlDepth = 64;

/**
 * True where a YAML text nests deeper than its recursive composer can be trusted with. Overflowing its stack can abort
 * the whole process past any `catch`, so this is asked before parsing. Counts brackets, `- ` runs and indentation, once,
 * from left to right; brackets in quotes count too, which only matters to texts that hold dozens of them.
 */
export function nestsTooDeep(yaml: string): boolean {
  let flow = 0;
  const indents: number[] = [];
  for (const line of yaml.split(/\r\n|\n|\r/)) {
    const lead = /^(?:[ \t]*(?:[-?:][ \t]+)*)/.exec(line)?.[0] ?? '';
    const indent = lead.length;
    while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= indent) indents.pop();
    indents.push(indent);
    const dashes = lead.replace(/[ \t]/g, '').length;
    if (indents.length + dashes > maximumYamlDepth) return true;
    for (const unit of line) {
      if (unit === '[' || unit === '{') flow++;
      else if ((unit === ']' || unit === '}') && flow > 0) flow--;
      if (flow > maximumYamlDepth) return true;
    }
  }
  return false;
}
