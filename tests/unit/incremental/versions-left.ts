import { getHeapSpaceStatistics } from 'node:v8';
import { createCasewright } from '../../../server/casewright';
import type { CaseDocument } from '../../../server/core/model/index';

/**
 * A program of its own, since what an engine takes to be of use for long depends on all that a process did before. Types in
 * a text, with a quick collection after each key, and prints two numbers as JSON: the bytes that so many versions leave behind
 * where nobody keeps them, and those that they take where somebody does.
 */
const versions = 30;

const paragraph = 'In 2019 the principals of Maple Ridge met every month and read the results together. ';
const sections = ['starting-state', 'actions', 'turning-points', 'present-state', 'advice'].map(
  (_, index) => `<!-- answers: ${index + 2} -->\n\n${`${paragraph.repeat(3)}Results rose by 12%.\n\n`.repeat(20)}`,
);
const text = `---\nkind: case-study\n---\n# Reading our own results\n\n${sections.join('## What came next\n\n')}`;

const casewright = createCasewright();
const options = { configuration: casewright.configure([]), locale: 'en', targets: new Map() } as const;
const collect = globalThis.gc as (kind?: { readonly type: 'minor' }) => void;

/** Bytes that have outlived the quick collections and are there until the next full one, whether somebody still needs them or not. */
function old(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? 0;
}

let read: CaseDocument | undefined;
let keys = 0;
function type(): CaseDocument {
  keys += 1;
  const at = Math.floor(text.length / 2);
  read = casewright.read(`${text.slice(0, at)}${'x'.repeat(keys % 7)}${text.slice(at)}`, undefined, read);
  casewright.lint(read, options);
  return read;
}

function left(): number {
  const before = old();
  for (let version = 0; version < versions; version++) {
    type();
    collect({ type: 'minor' });
  }
  return old() - before;
}

function held(): number {
  collect();
  const before = old();
  const kept = Array.from({ length: versions }, type);
  collect();
  return kept.length === versions ? old() - before : Number.NaN;
}

for (let warm = 0; warm < 60; warm++) type();
left();
// The engine itself makes something now and then, such as faster code.
console.log(JSON.stringify([Math.min(left(), left(), left()), held()]));
