#!/usr/bin/env node
/**
 * The packaged extension in VS Code, through its window, as a person would use it.
 *   --host node   installed in code-server, with a Node extension host (Linux x64)
 *   --host web    in VS Code for the Web, with an extension host in the browser
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './harness/browser.mjs';
import { hosts } from './harness/hosts.mjs';
import { installHarness } from './harness/install.mjs';
import { plainError, runMain } from './harness/lifetime.mjs';
import { projectRoot, vsixFile } from './harness/paths.mjs';
import { suiteWorkspace } from './harness/suites.mjs';
import { CodeWindow } from './harness/window.mjs';
import { suites } from './ui/index.mjs';

await runMain(async () => {
  const { values } = parseArgs({ options: { host: { type: 'string', default: 'node' }, grep: { type: 'string' } } });
  const start = hosts[values.host];
  if (!start) throw plainError(`--host ${values.host}: one of ${Object.keys(hosts).join(', ')}`);
  if (!existsSync(vsixFile)) throw plainError('There is no dist/casewright.vsix yet: npm run build && npm run package');
  await installHarness({ hosts: 'both-hosts', browser: true });
  const { address, log } = await start(suiteWorkspace());
  const window = new CodeWindow(await openBrowser());
  const { failures, passes } = await runSuites(window, values, address);
  if (failures > 0) console.error(`The server's last lines:\n${log()}`);
  console.log(`${passes} passed, ${failures} failed`);
  return failures === 0 && passes > 0 ? 0 : 1;
});

function runSuites(window, { host, grep }, address) {
  const Mocha = createRequire(path.join(projectRoot, 'package.json'))('mocha');
  const mocha = new (Mocha.default ?? Mocha)({
    ui: 'bdd',
    reporter: 'spec',
    timeout: 240_000,
    // On a busy machine a window loses a key now and then; what fails twice has failed.
    retries: 1,
    color: false,
    ...(grep && { grep }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  describe(`Casewright in a window (${host} extension host)`, () => {
    before('the window opens', () => window.goto(address));
    afterEach('a picture if it failed; the window as it was before', async function putBack() {
      if (this.currentTest?.state === 'failed') {
        const name = `${host}-failed-${this.currentTest.title.replaceAll(/\W+/g, '-')}`;
        console.error(`    the window as it was: ${await window.screenshot(name)}`);
      }
      await window.putBack();
    });
    const picture = (name) => window.screenshot(`${host}-${name}`);
    for (const suite of suites) suite(window, picture);
  });
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ failures: runner.stats.failures, passes: runner.stats.passes }));
  });
}
