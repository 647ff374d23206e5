#!/usr/bin/env node
/**
 * Stands in for a desktop VS Code: @vscode/test-electron starts it with a desktop's arguments, and it runs the same
 * suite in code-server, whose extension host is the same Node one. Exit code: 0 if all tests passed.
 */
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { runInExtensionHost } from './extension-host.mjs';
import { end, runMain, temporaryFolder } from './lifetime.mjs';

const args = process.argv.slice(2);
const option = (name) => args.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = args.find((each) => !each.startsWith('-'));

// Whoever started this holds the other end of our input: when that closes, nobody is left to wait for the tests.
process.stdin.on('close', () => end().then(() => process.exit(1))).resume();

await runMain(async () => {
  const server = await startCodeServer({
    userData: temporaryFolder('user'),
    extensions: temporaryFolder('extensions'),
    testDriver: true,
  });
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map((name) => [name, server.remote(option(name))]);
  const code = await runInExtensionHost(await openBrowser(), server.address(folder, payload), 'node-host');
  if (code !== 0) console.error(`The server's last lines:\n${server.log()}`);
  return code;
});
