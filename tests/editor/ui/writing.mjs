import { titleOf } from '../harness/window.mjs';

/** @param {import('../harness/window.mjs').CodeWindow} window */
export function writingSuite(window, picture) {
  it('completes a value in the front matter', async () => {
    await window.open('begun.case.md');
    await window.goTo(8);
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' ');
    await window.page.keyboard.press('Control+Space');
    const draft = window.suggestions.filter({ hasText: 'draft' }).first();
    await draft.waitFor();
    await picture('completion');
    await draft.click();
    await window.shows('status: draft');
  });

  it('completes a marker', async () => {
    await window.open('begun.case.md');
    await window.goTo(16);
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' ');
    await window.page.keyboard.press('Control+Space');
    const turningPoints = window.suggestions.filter({ hasText: 'answers: 5' }).first();
    await turningPoints.waitFor();
    await picture('marker');
    await turningPoints.click();
    await window.shows('<!-- answers: 5');
  });

  it('offers a case study among new files', async () => {
    await window.command('Create: New File...');
    const entry = window.quickRows.filter({ hasText: /case study/i }).first();
    await entry.waitFor();
    await picture('new-file');
    await window.page.keyboard.press('Escape');
  });

  it('asks for what it needs to begin a new case', async () => {
    await window.command(titleOf('casewright.newCase'));
    await window.quickInput.waitFor();
    await picture('new-case');
    await window.page.keyboard.press('Escape');
  });
}
