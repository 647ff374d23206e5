import { titleOf } from '../harness/window.mjs';

/** @param {import('../harness/window.mjs').CodeWindow} window */
export function declaringSuite(window, picture) {
  const hint = 'may answer 4 · What we did';

  it('accepts a suggestion through the menu of fixes', async () => {
    await window.open('told.case.md');
    await window.shows(hint);
    await window.goTo(12);
    await window.page.keyboard.press('Control+.');
    const focused = window.actions.and(window.page.locator('.focused'));
    await focused.filter({ hasText: 'This passage answers question 4' }).waitFor();
    await picture('suggestion');
    await window.page.keyboard.press('Enter');
    await window.shows('<!-- answers: 4 -->');
    await window.showsNoMore(hint);
  });

  it('walks through the suggestions', async () => {
    await window.open('told.case.md');
    await window.shows(hint);
    await window.command(titleOf('casewright.reviewSuggestions'));
    await window.quickRows.filter({ hasText: 'Accept' }).waitFor();
    await picture('review');
    await window.quickRows.filter({ hasText: 'Accept' }).click();
    await window.shows('<!-- answers: 4 -->');
  });
}
