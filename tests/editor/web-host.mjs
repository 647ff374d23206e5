#!/usr/bin/env node
/** Runs the extension suite in the web extension host: VS Code for the Web from npm, served by @vscode/test-web. */
import { openBrowser } from './harness/browser.mjs';
import { runInExtensionHost } from './harness/extension-host.mjs';
import { installHarness } from './harness/install.mjs';
import { runMain } from './harness/lifetime.mjs';
import { projectRoot } from './harness/paths.mjs';
import { bundleSuite, suiteWorkspace } from './harness/suites.mjs';
import { startWebCode } from './harness/web-code.mjs';

await runMain(async () => {
  await installHarness({ hosts: 'both-hosts', browser: true });
  const { address } = await startWebCode({
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: await bundleSuite('web'),
    folderPath: suiteWorkspace(),
  });
  const browser = await openBrowser();
  const code = await runInExtensionHost(browser, address, 'web-host');
  const off = browser.requestsOffMachine();
  if (off.length === 0) return code;
  console.error(`Requests left the machine:\n${off.join('\n')}`);
  return 1;
});
