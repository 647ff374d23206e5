/** A window of VS Code as a person uses it: keys, menus, and what can be read on the screen. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, readJson } from './paths.mjs';

/** Generous, for a slow and busy machine: a wait ends as soon as what it waits for is there. */
const patience = 60_000;

/** How long an open palette may take to answer, and how often it is opened. */
const paletteTimeout = 12_000;
const paletteAttempts = 4;

export class CodeWindow {
  /** @param {import('./browser.mjs').Browser} browser */
  constructor({ page, screenshot, requestsOffMachine }) {
    this.page = page;
    this.screenshot = screenshot;
    this.requestsOffMachine = requestsOffMachine;
    page.setDefaultTimeout(patience);
    this.editor = page.locator('.editor-group-container.active .editor-instance').first();
    this.status = page.locator('.statusbar-item');
    this.problems = page.locator('.markers-panel .monaco-list-row');
    this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    this.hover = page.locator(
      '.monaco-hover:not(.hidden) .hover-contents, .monaco-hover:not(.hidden) .monaco-hover-content',
    );
    this.quickInput = page.locator('.quick-input-widget');
    this.quickRows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
    this.actions = page.locator('.action-widget .monaco-list-row.action');
    this.files = page.locator('.explorer-folders-view .monaco-list-row');
    /** What a webview shows: VS Code wraps it in two frames. */
    this.card = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Opens the window and waits until the folder's files are shown. */
  async goto(address) {
    await this.page.goto(address);
    await this.files.first().waitFor({ timeout: 2 * patience });
  }

  /** Opens a file by its name, for good (not as a preview). */
  async open(name) {
    await this.files.filter({ hasText: name }).first().dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /**
   * Runs a command of the palette by its whole title, for instance `View: Close All Editors`. The palette closes when
   * something else takes the focus, as the editor does at the end of a fix: then it is opened again.
   */
  async command(title) {
    const input = this.quickInput.locator('input[type=text]');
    const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^=${JSON.stringify(title)}]`).first();
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press('F1');
      try {
        await input.fill(`>${title}`, { timeout: paletteTimeout });
        await row.waitFor({ timeout: paletteTimeout });
        break;
      } catch (error) {
        if (attempt === paletteAttempts) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await row.click();
  }

  /** Puts the cursor into the text, 1-based. */
  async goTo(line, column = 1) {
    await this.command('Go to Line/Column...');
    await this.quickInput.locator('input[type=text]').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Waits until the visible text of the editor holds these words. */
  async shows(words) {
    await this.page.waitForFunction(visibleTextHolds, { words, wanted: true });
  }

  /** Waits until the visible text of the editor no longer holds these words. */
  async showsNoMore(words) {
    await this.page.waitForFunction(visibleTextHolds, { words, wanted: false });
  }

  /** Opens the Problems panel. */
  async openProblems() {
    await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Throws away all changes and closes what is open, so that the next test starts from the folder alone. */
  async putBack() {
    await this.page.keyboard.press('Escape');
    const dirty = this.page.locator('.tab.dirty');
    for (let left = await dirty.count(); left > 0; left -= 1) {
      await dirty.first().click();
      await this.command('File: Revert File');
      await this.page.waitForFunction((most) => document.querySelectorAll('.tab.dirty').length < most, left);
    }
    await this.command('View: Close All Editors');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }
}

/** Runs in the page. The editor writes no-break spaces for spaces. */
function visibleTextHolds({ words, wanted }) {
  const text = document.querySelector('.editor-group-container .editor-instance .view-lines')?.textContent;
  return text !== undefined && text.replaceAll('\u00a0', ' ').includes(words) === wanted;
}

/** The title of one of the extension's commands as the palette shows it, in English. */
export function titleOf(command) {
  const manifest = readJson(path.join(projectRoot, 'package.json'));
  const words = JSON.parse(readFileSync(path.join(projectRoot, 'package.nls.json'), 'utf8'));
  const spell = (text) => text.replace(/^%(.+)%$/, (_all, key) => words[key]?.message ?? words[key]);
  const found = manifest.contributes.commands.find((each) => each.command === command);
  if (!found) throw new Error(`package.json declares no command ${command}`);
  return [found.category, found.title].filter(Boolean).map(spell).join(': ');
}
