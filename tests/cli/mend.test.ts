import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { fixesAtOnce, mend, mostRounds } from '../../server/cli/fix/mend';
import type { CaseDocument } from '../../server/core/model';
import type { Edit, Finding } from '../../server/core/rule/finding';

const { read } = createCasewright();

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

function finding(edits: readonly Edit[], safe = true): Finding {
  const [first] = edits;
  return {
    ...{ rule: 'a-rule', code: 'a-code', severity: 'information', docs: 'https://example.org', related: [] },
    span: first?.span ?? { start: 0, end: 0 },
    message: { what: '', why: '', next: '' },
    fix: { title: edits.map(({ text }) => text).join(), edits, safe },
  };
}

const titles = (findings: readonly Finding[], includesUnsafe = false): string[] =>
  fixesAtOnce(findings, includesUnsafe).map(({ title }) => title);

/** Mends with findings that are made up from the text alone. */
async function mended(text: string, findingsOf: (text: string) => readonly Finding[], includesUnsafe = false) {
  const lint = async ({ study }: CaseDocument) => findingsOf(study.text);
  const document = read(text);
  const result = await mend(document, await lint(document), { read, lint, includesUnsafe });
  return { ...result, text: result.document.study.text };
}

describe('fixesAtOnce', () => {
  it('takes fixes that do not touch each other', () => {
    expect(titles([finding([edit(0, 1, 'a')]), finding([edit(1, 2, 'b')]), finding([edit(2, 2, 'c')])])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('makes a fix whole or not at all', () => {
    const first = finding([edit(5, 8, 'a')]);
    const second = finding([edit(0, 1, 'b'), edit(6, 7, 'c')]);
    const third = finding([edit(0, 1, 'd')]);
    expect(titles([first, second, third])).toEqual(['a', 'd']);
  });

  it('does not insert twice at one place', () => {
    expect(titles([finding([edit(3, 3, 'a')]), finding([edit(3, 3, 'b')])])).toEqual(['a']);
  });

  it('leaves out a fix that is at odds with itself', () => {
    expect(titles([finding([edit(0, 4, 'a'), edit(2, 6, 'b')])])).toEqual([]);
  });

  it('leaves out what is not safe, unless it is wanted', () => {
    const findings = [finding([edit(0, 1, 'a')], false), finding([edit(0, 1, 'b')])];
    expect(titles(findings)).toEqual(['b']);
    expect(titles(findings, true)).toEqual(['a']);
  });
});

describe('mend', () => {
  const shorten = (text: string) => (text.startsWith('x') ? [finding([edit(0, 1, '')])] : []);

  it('goes on until nothing is left', async () => {
    expect(await mended('xxxy', shorten)).toMatchObject({ text: 'y', fixes: 3, isSettled: true, findings: [] });
  });

  it('has nothing to do with a clean text', async () => {
    expect(await mended('y', shorten)).toMatchObject({ text: 'y', fixes: 0, isSettled: true });
  });

  it('stops after the last round, and says so', async () => {
    const long = `${'x'.repeat(mostRounds + 2)}y`;
    expect(await mended(long, shorten)).toMatchObject({ text: 'xxy', fixes: mostRounds, isSettled: false });
    const most = `${'x'.repeat(mostRounds)}y`;
    expect(await mended(most, shorten)).toMatchObject({ text: 'y', fixes: mostRounds, isSettled: true });
  });

  it('stops where fixes undo each other', async () => {
    const flip = (text: string) => [finding([edit(0, 1, text.startsWith('a') ? 'b' : 'a')])];
    expect(await mended('a', flip)).toMatchObject({ text: 'b', fixes: 1, isSettled: false });
  });

  it('is not held up by a fix that changes nothing', async () => {
    const same = () => [finding([edit(0, 1, 'a')])];
    expect(await mended('a', same)).toMatchObject({ text: 'a', fixes: 0, isSettled: true });
  });
});
