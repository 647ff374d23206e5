import * as vscode from 'vscode';
import * as assert from './assert';
import { findingAt, findingsOn, noFindingAt, open, putBack, replace } from './support';

describe('Findings', () => {
  afterEach(putBack);

  it('come with a code, a reason and a link to their documentation', async () => {
    const document = await open('rough.case.md');
    const finding = await findingAt(document, 'improvment-processes');
    const { code } = finding;
    assert.ok(typeof code === 'object', 'the code has a link');
    assert.match(String(code.value), /^[a-z]+(-[a-z]+)+$/);
    assert.match(code.target.toString(), new RegExp(`^https://.*${code.value}`));
    assert.ok(finding.message.length > 40, finding.message);
  });

  it('are no more than information in a draft, and the language stays Markdown', async () => {
    const document = await open('rough.case.md');
    await findingAt(document, 'anwsers');
    assert.equal(document.languageId, 'markdown');
    for (const { severity, message } of findingsOn(document)) {
      assert.ok(severity >= vscode.DiagnosticSeverity.Information, message);
    }
  });

  it('follow the text as it is typed', async () => {
    const document = await open('rough.case.md');
    await findingAt(document, 'improvment-processes');
    await replace(document, 'improvment-processes', 'improvement-processes');
    await noFindingAt(document, 'improvement-processes');
    await replace(document, 'improvement-processes', 'improvement-proceses');
    await findingAt(document, 'improvement-proceses');
  });

  it('are for cases only: a README gets none until its front matter says that it is one', async () => {
    const readme = await open('README.md');
    const other = await open('rough.case.md');
    await findingAt(other, 'anwsers');
    assert.equal(findingsOn(readme), []);
    await replace(readme, '# Our schools', '---\nkind: case-study\n---\n# Our schools');
    await findingAt(readme, 'anwsers');
  });

  it('are there for a case in French', async () => {
    const document = await open('trois-rives.case.md');
    await findingAt(document, 'formation-integree-au-travial');
  });
});
