import { EditSet } from '../../core/rule/edit-set';
import type { Edit, Finding } from '../../core/rule/finding';

/** A finding with its place in the list that was given. */
export interface Numbered {
  readonly finding: Finding;
  readonly index: number;
}

/** The fixes that can be made together: each whole or not at all, earlier ones first. */
export function mergeFixes(findings: readonly Numbered[]): { edits: readonly Edit[]; indexes: readonly number[] } {
  const edits: Edit[] = [];
  const taken = new EditSet();
  const indexes: number[] = [];
  for (const { finding, index } of findings) {
    const own = finding.fix?.edits ?? [];
    if (own.length === 0 || own.some((edit) => taken.clashes(edit))) continue;
    for (const edit of own) taken.add(edit);
    edits.push(...own);
    indexes.push(index);
  }
  return { edits, indexes };
}
