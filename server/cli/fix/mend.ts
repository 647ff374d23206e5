import type { CaseDocument } from '../../core/model/index';
import { applyEdits } from '../../core/rule/apply';
import { areApart, EditSet } from '../../core/rule/edit-set';
import type { Finding, Fix } from '../../core/rule/finding';

/** One fix may lay bare the next; texts that need more rounds than this have fixes that undo each other. */
export const mostRounds = 10;

export interface Mended {
  readonly document: CaseDocument;
  /** What is left. */
  readonly findings: readonly Finding[];
  /** How many fixes were made. */
  readonly fixes: number;
  /** False where fixes were still left when it was time to stop. */
  readonly isSettled: boolean;
}

export interface MendOptions {
  readonly read: (text: string) => CaseDocument;
  readonly lint: (document: CaseDocument) => Promise<readonly Finding[]>;
  /** Whether fixes that a reader will notice are made, too. */
  readonly includesUnsafe: boolean;
}

/**
 * The fixes that can be made at once, in the order of their findings. A fix is made whole or not at all: one that would
 * touch what an earlier one changes has to wait for the next round.
 */
export function fixesAtOnce(findings: readonly Finding[], includesUnsafe: boolean): Fix[] {
  const taken = new EditSet();
  return findings.flatMap(({ fix }) => {
    if (fix === undefined || !(fix.safe || includesUnsafe)) return [];
    if (!areApart(fix.edits) || fix.edits.some((edit) => taken.clashes(edit))) return [];
    for (const edit of fix.edits) taken.add(edit);
    return [fix];
  });
}

/**
 * Makes fixes until none is left. Only the text changes; nothing is written.
 * @param found the findings in the original text
 */
export async function mend(
  original: CaseDocument,
  found: readonly Finding[],
  { read, lint, includesUnsafe }: MendOptions,
): Promise<Mended> {
  const seen = new Set([original.study.text]);
  let mended: Mended = { document: original, findings: found, fixes: 0, isSettled: true };
  for (let round = 0; ; round++) {
    const { text } = mended.document.study;
    const next = fixesAtOnce(mended.findings, includesUnsafe);
    const edits = next.flatMap((fix) => fix.edits);
    const changed = applyEdits(text, edits);
    if (changed === text) return mended;
    if (round === mostRounds || seen.has(changed)) return { ...mended, isSettled: false };
    seen.add(changed);
    const document = read(changed);
    mended = { document, findings: await lint(document), fixes: mended.fixes + next.length, isSettled: true };
  }
}
