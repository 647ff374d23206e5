import assert from 'node:assert/strict';
import { titleOf } from '../harness/window.mjs';

/** From the end of long.case.md. */
const lastWords = 'assessments';

/** @param {import('../harness/window.mjs').CodeWindow} window */
export function cardSuite(window, picture) {
  const heading = (words) => window.card.locator('h1', { hasText: words });

  const openCard = async (file, title) => {
    await window.open(file);
    await window.command(titleOf('casewright.openCard'));
    await heading(title).waitFor();
  };

  const background = () => window.card.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

  it('shows the module card beside the text', async () => {
    await openCard('rough.case.md', 'Looking at our own lessons');
    assert.equal(await window.page.locator('.editor-group-container').count(), 2);
    await window.card.getByText('Maple Ridge District School Board').first().waitFor();
    await picture('card');
  });

  it('lets the card follow an edit', async () => {
    await openCard('rough.case.md', 'Looking at our own lessons');
    await window.page.locator('.tab', { hasText: 'rough.case.md' }).click();
    await window.goTo(3, 8);
    await window.page.keyboard.type('Honestly ');
    await heading('Honestly Looking at our own lessons').waitFor();
    await picture('card-edited');
  });

  it('lets the card follow the colour theme', async () => {
    await openCard('rough.case.md', 'Looking at our own lessons');
    await window.card.locator('body.vscode-light').waitFor();
    const light = await background();
    await window.command('Preferences: Toggle between Light/Dark Themes');
    await window.card.locator('body.vscode-dark').waitFor();
    assert.notEqual(await background(), light);
    await picture('card-dark');
    await window.command('Preferences: Toggle between Light/Dark Themes');
    await window.card.locator('body.vscode-light').waitFor();
  });

  it('scrolls the card with the text, and the text with the card', async () => {
    await openCard('long.case.md', 'Growing our own');
    await window.page.locator('.tab', { hasText: 'long.case.md' }).click();
    await window.page.keyboard.press('Control+End');
    const body = window.card.locator('body');
    await body.evaluate(
      () =>
        new Promise((resolve) => {
          const look = () => scrollY > 0 && resolve();
          addEventListener('scroll', look);
          look();
        }),
    );
    await picture('scrolled-by-text');
    await window.shows(lastWords);
    await body.evaluate(() => scrollTo(0, 0));
    await window.showsNoMore(lastWords);
    await picture('scrolled-by-card');
  });

  it('is there again after the window was loaded anew', async () => {
    await openCard('rough.case.md', 'Looking at our own lessons');
    const loaded = window.page.waitForEvent('load');
    await window.command('Developer: Reload Window');
    await loaded;
    await heading('Looking at our own lessons').waitFor();
  });

  it('asked for nothing outside this machine', () => {
    assert.deepEqual(window.requestsOffMachine(), []);
  });
}
