import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { createWorkspace, type Files } from '../../../server/workspace/index';
import { memoryFiles } from '../../helpers/memory-files';

const casewright = createCasewright();
const here = 'file:///w/cases/a.md';

async function targets(text: string, uri = here, roots: readonly string[] = ['file:///w'], files?: Files) {
  const disk = memoryFiles({
    'file:///w/cases/b.md': '',
    'file:///w/cases/my%20chart.png': '',
    'file:///w/cases/100%25.md': '',
    'file:///w/index.md': '',
    'file:///secret.md': '',
  });
  const workspace = createWorkspace({ casewright, files: files ?? disk, roots });
  return Object.fromEntries(await workspace.targetsOf(uri, casewright.read(text)));
}

describe('targetsOf', () => {
  it('looks up files and folders beside the document, keyed as they are written', async () => {
    expect(
      await targets('[b](b.md) [b](./b.md) [up](../index.md) [up](../) [no](c.md) ![chart](<my chart.png>)'),
    ).toEqual({
      'b.md': true,
      './b.md': true,
      '../index.md': true,
      '../': true,
      'c.md': false,
      'my chart.png': true,
    });
  });

  it('undoes percent-encoding, and takes a stray percent sign as it is', async () => {
    expect(await targets('![chart](my%20chart.png) [all](100%.md) [none](50%.md)')).toEqual({
      'my%20chart.png': true,
      '100%.md': true,
      '50%.md': false,
    });
  });

  it('judges the file part alone', async () => {
    expect(await targets('[b](b.md#told) [b](b.md?plain=1#told) [c](c.md#told)')).toEqual({
      'b.md#told': true,
      'b.md?plain=1#told': true,
      'c.md#told': false,
    });
  });

  it('follows references', async () => {
    expect(await targets('See [b][].\n\n[b]: b.md\n')).toEqual({ 'b.md': true });
  });

  it('starts paths with a slash at the root', async () => {
    expect(await targets('[i](/index.md) [no](/cases/c.md)')).toEqual({ '/index.md': true, '/cases/c.md': false });
    expect(await targets('[i](/index.md)', here, [])).toEqual({});
  });

  it('leaves out what is no file beside it, and what lies outside the root', async () => {
    const text =
      '[a](#there) [b](https://example.org/x) [c](mailto:ana@example.org) [d](//example.org/x) [e](../../secret.md)';
    expect(await targets(text)).toEqual({});
    expect(await targets('[e](../../secret.md)', here, [])).toEqual({ '../../secret.md': true });
  });

  it('knows nothing of an unsaved document, nor where nobody can look', async () => {
    expect(await targets('[b](b.md)', 'untitled:Untitled-1')).toEqual({});
    const blind: Files = {
      read: async () => ({ missing: true }),
      kind: () => Promise.reject(new Error('no permission')),
    };
    expect(await targets('[b](b.md)', here, ['file:///w'], blind)).toEqual({});
  });
});
