import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { createWorkspace } from '../../../server/workspace/index';
import { memoryFiles } from '../../helpers/memory-files';

const casewright = createCasewright();
const plain = '# A story\n';
const declared = '---\nkind: case-study\n---\n# A story\n';

async function status(uri: string, text: string, configuration = '', roots: readonly string[] = ['file:///w']) {
  const files = memoryFiles({ 'file:///w/casewright.yaml': configuration });
  const workspace = createWorkspace({ casewright, files, roots });
  const resolved = await workspace.configurationFor(uri);
  return workspace.caseStatus(uri, casewright.read(text), resolved.configuration).because;
}

describe('caseStatus', () => {
  it('takes the word of the front matter', async () => {
    expect(await status('file:///w/a.md', declared)).toBe('kind');
    expect(await status('file:///w/a.md', declared.replace('---\n#', 'title: [\n---\n#'))).toBe('kind');
    expect(await status('file:///w/a.md', '---\ngenre: étude de cas\n---\n')).toBe('kind');
    expect(await status('untitled:Untitled-1', declared)).toBe('kind');
  });

  it('leaves other texts alone', async () => {
    expect(await status('file:///w/README.md', plain)).toBe('none');
    expect(await status('file:///w/a.md', '---\nkind: module\n---\n')).toBe('none');
  });

  it.each([
    'file:///w/a.case.md',
    'file:///w/x/y/a.case.md',
    'file:///w/.drafts/a.case.md',
    'file:///w/with%20space/%C3%A9t%C3%A9.case.md',
    'file:///elsewhere/a.case.md',
    'vscode-vfs://github/w/a.case.md',
  ])('knows %s by its name', async (uri) => {
    expect(await status(uri, plain)).toBe('pattern');
    expect(await status(uri, plain, '', [])).toBe('pattern');
  });

  it('counts patterns from the folder of the file that holds them', async () => {
    const cases = 'cases: stories/*.md';
    expect(await status('file:///w/stories/a.md', plain, cases)).toBe('pattern');
    expect(await status('file:///w/x/stories/a.md', plain, cases)).toBe('none');
    expect(await status('file:///w/stories/a.md', plain, 'cases: ./stories/*.md')).toBe('pattern');
    expect(await status('file:///w/a.case.md', plain, cases)).toBe('none');
  });

  it('lets a pattern take back what another matched', async () => {
    const cases = 'cases: ["**/*.md", "!README.md"]';
    expect(await status('file:///w/a.md', plain, cases)).toBe('pattern');
    expect(await status('file:///w/README.md', plain, cases)).toBe('none');
    expect(await status('file:///w/a.txt', plain, cases)).toBe('none');
  });

  it('ignores what is to be ignored, whatever it says of itself', async () => {
    expect(await status('file:///w/old/a.md', declared, 'ignore: old/**')).toBe('ignored');
    expect(await status('file:///w/older/a.md', declared, 'ignore: old/**')).toBe('kind');
  });
});
