/** Opens a page of VS Code that runs an extension's test suite by itself, shows what the tests print, and waits for their end. */
const minutes = 6;

/** The suites' reporter begins and ends with these; what the workbench prints before and after is of use to nobody. */
const beginning = /^Casewright suite/;
const ending = /^\d+ passed, \d+ failed/;

/** What the workbench prints in between, of its own concerns. */
const chatter =
  /^(Canceled|CodeExpectedError|ENOPRO|No search provider|Failed to get installed|Ignoring fetching|Updating additional|Creation of|\[[A-Za-z]+)/;

/**
 * @param {import('./browser.mjs').Browser} browser
 * @param {string} address of the page
 * @param {string} name for a screenshot if it fails
 * @returns {Promise<number>} the exit code of the tests, 1 if they did not end in time
 */
export async function runInExtensionHost(browser, address, name) {
  const { page } = browser;
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const unshown = await showSuite(page);
  if (process.env.CASEWRIGHT_CONSOLE) page.on('console', (message) => console.error(`[page] ${message.text()}`));
  await page.goto(address);
  let late;
  const limit = new Promise((resolve) => {
    late = setTimeout(resolve, minutes * 60_000, `The tests did not end within ${minutes} minutes.`);
  });
  const outcome = await Promise.race([ended, limit]);
  clearTimeout(late);
  if (outcome === 0) return 0;
  if (typeof outcome === 'string') console.error(outcome);
  if (!unshown.begun()) console.error(unshown.lines().join('\n'));
  console.error(`The window as it was: ${await browser.screenshot(`${name}-failed`)}`);
  return 1;
}

/** Shows the suite's own lines as they come, and keeps the others for the case that the suite did not even begin. */
async function showSuite(page) {
  const others = [];
  let begun = false;
  let showing = false;
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const text = args.join(' ');
    if (beginning.test(text)) begun = showing = true;
    if (showing && !chatter.test(text)) console.log(text);
    else others.push(text);
    if (ending.test(text)) showing = false;
  });
  return { begun: () => begun, lines: () => others.slice(-40) };
}
