import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import type { CaseDocument } from '../../../server/core/model/index';

setFlagsFromString('--expose-gc');
const collect: (kind?: { readonly type: 'minor' }) => void = runInNewContext('gc');

/** Bytes that have outlived the quick collections and are there until the next full one, whether somebody still needs them or not. */
function old(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? 0;
}

const versions = 30;
const paragraph = 'In 2019 the principals of Maple Ridge met every month and read the results together. ';
const sections = ['starting-state', 'actions', 'turning-points', 'present-state', 'advice'].map(
  (_, index) => `<!-- answers: ${index + 2} -->\n\n${`${paragraph.repeat(3)}Results rose by 12%.\n\n`.repeat(20)}`,
);
const text = `---\nkind: case-study\n---\n# Reading our own results\n\n${sections.join('## What came next\n\n')}`;

it('frees each version of a text once the next one is there, without a full collection', () => {
  const casewright = createCasewright();
  const options = { configuration: casewright.configure([]), locale: 'en', targets: new Map() } as const;
  let read: CaseDocument | undefined;
  let keys = 0;
  const type = () => {
    keys += 1;
    const at = Math.floor(text.length / 2);
    read = casewright.read(`${text.slice(0, at)}${'x'.repeat(keys % 7)}${text.slice(at)}`, undefined, read);
    expect(casewright.lint(read, options)).not.toHaveLength(0);
    return read;
  };
  /** Bytes that so many versions take where somebody keeps them all. */
  const held = () => {
    collect();
    const before = old();
    const kept = Array.from({ length: versions }, type);
    collect();
    expect(kept).toHaveLength(versions);
    return old() - before;
  };
  /** Bytes that as many leave behind where nobody does: what outlives two quick collections is taken to be of use for long. */
  const left = () => {
    const before = old();
    for (let version = 0; version < versions; version++) {
      type();
      collect({ type: 'minor' });
    }
    return old() - before;
  };
  for (let warm = 0; warm < 60; warm++) type();
  left();
  // The engine itself makes something now and then, such as faster code.
  expect(Math.min(left(), left(), left())).toBeLessThan(held() / 2);
});
