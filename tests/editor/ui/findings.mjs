import assert from 'node:assert/strict';
import { statusOfCase } from '../harness/headless-check.mjs';
import { titleOf } from '../harness/window.mjs';

const misspelled = 'improvment-processes';

/** @param {import('../harness/window.mjs').CodeWindow} window */
export function findingsSuite(window, picture) {
  const status = () => window.status.filter({ hasText: statusOfCase });
  const problem = (words) => window.problems.filter({ hasText: words }).first();

  it('counts the questions in the status bar', async () => {
    await window.open('rough.case.md');
    await status().waitFor();
    await picture('status');
  });

  it('lists a finding in the Problems panel, with its code', async () => {
    await window.open('rough.case.md');
    await window.openProblems();
    const row = problem(misspelled);
    await row.waitFor();
    assert.match(await row.textContent(), /casewright/);
    await picture('problems');
  });

  it('says why in a hover', async () => {
    await window.open('rough.case.md');
    await window.openProblems();
    await problem(misspelled).waitFor();
    await window.editor.locator('.view-line span', { hasText: misspelled }).last().hover();
    await window.hover.filter({ hasText: misspelled }).filter({ hasText: 'More about' }).first().waitFor();
    await picture('hover');
  });

  it('mends a misspelled characteristic through the menu of fixes', async () => {
    await window.open('rough.case.md');
    await window.openProblems();
    await problem(misspelled).waitFor();
    await window.goTo(5, 22);
    await window.page.keyboard.press('Control+.');
    await window.actions.and(window.page.locator('.focused')).filter({ hasText: 'improvement-processes' }).waitFor();
    await picture('fixes');
    await window.page.keyboard.press('Enter');
    await window.shows('[improvement-processes]');
    await problem(misspelled).waitFor({ state: 'detached' });
  });

  it('leaves a file alone that is no case', async () => {
    await window.open('README.md');
    await window.openProblems();
    await window.open('rough.case.md');
    await problem(misspelled).waitFor();
    assert.equal(await window.problems.filter({ hasText: 'README.md' }).count(), 0);
  });

  it('works on after the server is started anew', async () => {
    await window.open('rough.case.md');
    await window.openProblems();
    await problem(misspelled).waitFor();
    await window.command(titleOf('casewright.restartServer'));
    await window.goTo(5, 22);
    await window.page.keyboard.type('zz');
    await problem('zz').waitFor();
    await status().waitFor();
  });
}
