import assert from 'node:assert/strict';
import { statusOfCase } from '../harness/headless-check.mjs';
import { titleOf } from '../harness/window.mjs';

const words = 'command:zen';

/**
 * Words of a case that would be a command, a picture or markup if any part of the window took them for more than words.
 * @param {import('../harness/window.mjs').CodeWindow} window
 */
export function hostileSuite(window, picture) {
  const open = async () => {
    await window.open('hostile.case.md');
    await window.openProblems();
    await window.problems.filter({ hasText: words }).first().waitFor();
  };
  /** Nothing in a part of the window runs, loads or looks like markup, and it does show the words. */
  const holdsWordsOnly = async (part, shown = words) => {
    await part.filter({ hasText: shown }).first().waitFor();
    const found = await part.evaluateAll(aliveIn);
    assert.deepEqual(found, []);
    const off = window.requestsOffMachine().filter((address) => address.includes('trip.invalid'));
    assert.deepEqual(off, []);
  };

  it('shows the words of a case as words in the list of problems', async () => {
    await open();
    await holdsWordsOnly(window.problems);
    await picture('hostile-problems');
  });

  it('shows them as words in a hover', async () => {
    await open();
    await window.editor.locator('.view-line span', { hasText: 'improvment' }).first().hover();
    await holdsWordsOnly(window.hover, words);
    await picture('hostile-hover');
  });

  it('shows them as words in the status bar and what it says at rest', async () => {
    await open();
    const status = window.status.filter({ hasText: statusOfCase });
    await status.hover();
    await holdsWordsOnly(window.page.locator('.monaco-hover'), 'finding');
    await holdsWordsOnly(window.status, '');
  });

  it('shows them as words in the menu of fixes', async () => {
    await open();
    await window.goTo(5, 22);
    await window.page.keyboard.press('Control+.');
    await holdsWordsOnly(window.actions, 'Silence');
    await picture('hostile-fixes');
  });

  it('shows them as words where suggestions are walked through', async () => {
    await open();
    await window.command(titleOf('casewright.reviewSuggestions'));
    await holdsWordsOnly(window.quickInput, 'Accept');
    await picture('hostile-review');
  });

  it('shows them as words above and within the text', async () => {
    await open();
    // VS Code does not always ask for the lenses of a file that takes another's place; a key makes it ask.
    await window.goTo(21, 1);
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(' too');
    await holdsWordsOnly(window.editor.locator('.codelens-decoration'), 'Answers question');
    await holdsWordsOnly(window.editor.locator('.view-lines'), 'may answer');
  });
}

/**
 * Runs in the page. What in these parts is more than words; VS Code's own buttons and icons, and links to our own pages
 * and to the web, are not meant.
 */
function aliveIn(parts) {
  const found = [];
  for (const part of parts) {
    for (const element of part.querySelectorAll('img, script, iframe, object, embed, video, audio, b, strong, em')) {
      const isOurs = ['B', 'STRONG', 'EM'].includes(element.tagName) && element.textContent !== 'bold';
      if (!isOurs) found.push(element.outerHTML);
    }
    for (const link of part.querySelectorAll('a')) {
      // VS Code's own offer to follow a link, in the text of any Markdown file.
      if (link.textContent === 'Execute command') continue;
      const target = link.dataset.href ?? link.getAttribute('href') ?? '';
      if (/^\s*(?:command|vscode|file|javascript|data):|trip\.invalid/i.test(target)) found.push(link.outerHTML);
    }
    for (const icon of part.querySelectorAll('.codicon-trash')) found.push(icon.outerHTML);
  }
  return found;
}
