import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { mend } from '../../server/cli/fix/mend';
import type { CaseStudy } from '../../server/core/model/index';
import type { Finding } from '../../server/core/rule/finding';
import { anyText, mutatedExamples } from './arbitraries/text';
import { applied, lineEndsOf, moved } from './support/edits';
import { count, patience, report, settings } from './support/settings';
import { casewright, findingsIn, lint, read } from './support/subject';

afterAll(report);

const mendable = fc.oneof({ weight: 4, arbitrary: mutatedExamples }, { weight: 1, arbitrary: anyText });

/** What could not be made out, by where it stands. Mending one fault may lay bare the next, where there was one. */
const faultsIn = ({ frontMatter, markers, excesses }: CaseStudy) => ({
  'front matter': frontMatter.problems.map(({ kind }) => kind),
  markers: markers.flatMap(({ problems }) => problems.map(({ kind }) => kind)),
  limits: excesses.map(({ limit }) => limit),
});

/** Whether a finding is the one that stood there before. */
function isSame(after: Finding, before: Finding, text: string, fixed: string): boolean {
  const place = moved(before.span.start, before.fix?.edits ?? []);
  return (
    after.rule === before.rule &&
    after.code === before.code &&
    after.message.what === before.message.what &&
    after.span.start === place &&
    fixed.slice(after.span.start, after.span.end) === text.slice(before.span.start, before.span.end)
  );
}

function tryFix(text: string, study: CaseStudy, finding: Finding): void {
  const edits = finding.fix?.edits ?? [];
  const name = `${finding.rule}/${finding.code}`;
  const fixed = casewright.applyEdits(text, edits);
  expect(fixed, `${name} changes its declared edits and nothing else`).toBe(applied(text, edits));
  expect(fixed, `${name} changes something`).not.toBe(text);
  expect(fixed.startsWith('\uFEFF'), `${name} keeps the BOM`).toBe(text.startsWith('\uFEFF'));
  const ends = lineEndsOf(text);
  if (ends.length === 1) expect(lineEndsOf(fixed), `${name} keeps the line ends`).toEqual(ends);
  if (/[\r\n]$/.test(text)) expect(fixed, `${name} keeps the last line end`).toMatch(/[\r\n]$/);
  const after = read(fixed);
  const left = lint(after).filter((other) => isSame(other, finding, text, fixed));
  expect(left, `${name} is gone`).toEqual([]);
  const faults = faultsIn(after.study);
  for (const [place, before] of Object.entries(faultsIn(study))) {
    if (before.length === 0) expect(faults[place as keyof typeof faults], `${name} breaks no ${place}`).toEqual([]);
  }
}

describe('fixes', { timeout: patience }, () => {
  it('change what they declare, take their finding away, and break nothing', () => {
    fc.assert(
      fc.property(mendable, (text) => {
        const document = read(text);
        for (const finding of lint(document)) {
          if (!finding.fix) continue;
          count('single fixes');
          tryFix(text, document.study, finding);
        }
      }),
      settings(250),
    );
  });

  it.each([
    ['safe ones', false],
    ['all', true],
  ])('settle: mending twice is mending once (%s)', async (title, includesUnsafe) => {
    const options = { read, lint: async (document: ReturnType<typeof read>) => lint(document), includesUnsafe };
    await fc.assert(
      fc.asyncProperty(mendable, async (text) => {
        count(`mending, ${title}`);
        const once = await mend(read(text), findingsIn(text), options);
        expect(once.isSettled).toBe(true);
        const mended = once.document.study.text;
        const twice = await mend(read(mended), findingsIn(mended), options);
        expect(twice.document.study.text).toBe(mended);
        expect(mended.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      }),
      settings(200),
    );
  });
});
