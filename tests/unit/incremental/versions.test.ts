import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { type Limits, usualLimits } from '../../../server/core/guard/limits';
import type { CaseStudy } from '../../../server/core/model/index';
import { LineIndex } from '../../../server/core/text/lines';
import { strongDistricts } from '../../../server/framework/index';
import { modelOf } from '../../fuzz/support/model';
import { scraps } from './scraps';

const scrap = fc.constantFrom(
  ...scraps,
  '---\nkind: case-study\n---\n',
  '# What changed?\n\n',
  '<!-- answers: 3 -->\n\n',
  '<!-- casewright-disable-next-line link-text -- as agreed -->\n',
  '![a][b]\n\n',
  'A paragraph of words. ',
);
const text = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(''));
/** Where, in thousandths of the text, how much goes, and what comes. */
const edit = fc.record({ at: fc.nat(1000), gone: fc.nat(12), come: fc.oneof(scrap, fc.constant('')) });
const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

function edited(before: string, { at, gone, come }: { at: number; gone: number; come: string }): string {
  const start = Math.floor((before.length * at) / 1000);
  return before.slice(0, start) + come + before.slice(start + gone);
}

const read = (of: string, limits: Limits, previous?: CaseStudy) =>
  readCaseStudy(of, strongDistricts, limits, { previous });

function expectSame(study: CaseStudy, fresh: CaseStudy): void {
  const [actual, expected] = [modelOf(study), modelOf(fresh)];
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

describe('a version that is read from the one before', { timeout: 120_000 }, () => {
  const few = fc.record({ lines: fc.integer({ min: 8, max: 40 }), blocks: fc.integer({ min: 4, max: 30 }) });

  it('says the same as read from scratch, also where it is too much as a whole', () => {
    fc.assert(
      fc.property(text, edits, few, (start, changes, limited) => {
        const limits = { ...usualLimits, ...limited };
        let [now, study] = [start, read(start, limits)];
        for (const change of changes) {
          now = edited(now, change);
          study = read(now, limits, study);
          expectSame(study, read(now, limits));
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('keeps the very comment that a marker is about in the list of comments', () => {
    fc.assert(
      fc.property(text, edits, (start, changes) => {
        let [now, study] = [start, read(start, usualLimits)];
        for (const change of changes) {
          now = edited(now, change);
          study = read(now, usualLimits, study);
          const { comments, markers, suppressions } = study;
          expect([...markers, ...suppressions].every(({ comment }) => comments.includes(comment))).toBe(true);
        }
      }),
      { numRuns: 100, seed: 12 },
    );
  });

  it('makes nothing anew before the change, and no list that nothing is changed in', () => {
    const section = '## Part\n\nWe met every month.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n';
    const before = read(`# Title\n\n${section.repeat(20)}Then it was over.\n\nThe last words.\n`, usualLimits);
    const at = before.text.indexOf('last words');
    const after = read(`${before.text.slice(0, at)}very ${before.text.slice(at)}`, usualLimits, before);
    expect(after.passages.filter((passage, index) => passage === before.passages[index])).toHaveLength(40);
    expect(after.headings).toBe(before.headings);
    expect(after.tables).toBe(before.tables);
  });
});

describe('lines that are known of the text before', () => {
  it('are those of the text', () => {
    const pieces = fc.constantFrom('\r', '\n', '\r\n', 'a', 'bc', '');
    const lines = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(lines, lines, fc.nat(20), fc.nat(6), (before, come, at, gone) => {
        const start = Math.min(at, before.length);
        const end = Math.min(start + gone, before.length);
        const now = before.slice(0, start) + come + before.slice(end);
        const known = new LineIndex(before);
        expect(known.count).toBeGreaterThan(0);
        const changed = known.changed(now, start, end, start + come.length);
        const fresh = new LineIndex(now);
        const starts = (of: LineIndex) => Array.from({ length: fresh.count + 1 }, (_, line) => of.startOf(line + 1));
        expect([changed.count, starts(changed)]).toEqual([fresh.count, starts(fresh)]);
      }),
      { numRuns: 2_000, seed: 13 },
    );
  });
});
