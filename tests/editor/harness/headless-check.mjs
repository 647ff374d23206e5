/** Looks at a running VS Code as a person would: is the window up, is the case open, does the extension say so? */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser.mjs';

const patience = 90_000;

/** The status item of a case counts the questions answered, in English or French. */
export const statusOfCase = /\d+\s(of|sur)\s\d+/;

/** @returns {string | undefined} the case of a folder to begin with: the rough draft, since there is most to see in it */
export function firstCase(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const cases = names.filter((each) => each.endsWith('.case.md'));
  const name = cases.find((each) => each.includes('rough')) ?? cases[0];
  return name && path.join(folder, name);
}

/** A fingerprint of all files of a folder, to see that nothing changed. */
export function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} address of a window in which a case is opened
 * @param {() => string} log the server's last lines
 * @returns {Promise<boolean>} whether all was seen; what was not is printed
 */
export async function checkWindow(address, log) {
  const { page, screenshot, requestsOffMachine } = await openBrowser();
  const seen = async (what, locator) => {
    await locator.first().waitFor({ timeout: patience });
    console.log(`  seen: ${what}: ${(await locator.first().textContent()).trim().split('\n')[0]}`);
  };
  try {
    await page.goto(address);
    await seen('the workbench, with the folder', page.locator('.explorer-folders-view .monaco-list-row'));
    await seen('the case in an editor', page.locator('.editor-instance .view-line'));
    await seen("Casewright's status item", page.locator('.statusbar-item', { hasText: statusOfCase }));
    console.log(`  screenshot: ${await screenshot('headless-check')}`);
    const off = requestsOffMachine();
    if (off.length === 0) return true;
    console.error(`Requests left the machine:\n${off.join('\n')}`);
  } catch (error) {
    console.error(`Not seen: ${error.message}`);
    console.error(`The window as it was: ${await screenshot('headless-check-failed')}`);
    console.error(`The server's last lines:\n${log()}`);
  }
  return false;
}
