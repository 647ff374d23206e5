import type { CaseStudy } from '../model/index';
import { keptByRun } from '../model/run';
import { partition } from '../text/partition';
import { blank } from './blank';

/** The prose of a run, equal in length to it. */
export const proseOfRun = keptByRun(({ readings }) => readings.map(({ prose }) => prose).join(''));

type Text = Pick<CaseStudy, 'text' | 'runs'>;

/** The prose of a whole case. */
export function wholeProse({ text, runs: [first, ...others] }: Text): string {
  if (!first) return blank(text);
  return blank(text.slice(0, first.offset)) + [first, ...others].map(({ run }) => proseOfRun(run)).join('');
}

/** A part of a case's prose, without the whole being put together. */
export function proseBetween({ text, runs }: Text, start: number, end: number): string {
  const from = Math.max(0, start);
  const before = runs[0]?.offset ?? text.length;
  const parts = from < before ? [blank(text.slice(0, before)).slice(from, Math.min(end, before))] : [];
  for (let index = Math.max(0, partition(runs, ({ offset }) => offset <= from) - 1); index < runs.length; index++) {
    const { run, offset } = runs[index] as (typeof runs)[number];
    if (offset >= end) break;
    parts.push(proseOfRun(run).slice(Math.max(0, from - offset), end - offset));
  }
  return parts.join('');
}
