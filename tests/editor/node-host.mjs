#!/usr/bin/env node
/**
 * Runs the extension suite in a Node extension host through @vscode/test-electron: in a downloaded desktop VS Code,
 * or, on Linux x64, in code-server from npm (CASEWRIGHT_DESKTOP=1 asks for the desktop there too; it needs a display).
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { installHarness } from './harness/install.mjs';
import { runMain, temporaryFolder } from './harness/lifetime.mjs';
import { codeServerRunsHere, editorTests, projectRoot } from './harness/paths.mjs';
import { bundleSuite, suiteWorkspace } from './harness/suites.mjs';

await runMain(async () => {
  const standIn = codeServerRunsHere && !process.env.CASEWRIGHT_DESKTOP;
  if (standIn) await installHarness({ hosts: 'both-hosts', browser: true });
  const { runTests } = createRequire(path.join(projectRoot, 'package.json'))('@vscode/test-electron');
  try {
    await runTests({
      ...(standIn && { vscodeExecutablePath: path.join(editorTests, 'harness', 'code-stand-in.mjs') }),
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: await bundleSuite('node'),
      launchArgs: [suiteWorkspace(), '--disable-extensions', '--locale=en', ...(standIn ? [] : ownFolders())],
      // The stand-in has folders of its own, which it clears away itself.
      reuseMachineInstall: standIn,
    });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
});

function ownFolders() {
  return [`--user-data-dir=${temporaryFolder('user')}`, `--extensions-dir=${temporaryFolder('extensions')}`];
}
