#!/usr/bin/env node
/**
 * `npm start`: VS Code on the examples with the extension at work, from a fresh clone and with nothing else installed.
 * A desktop VS Code if there is one, else VS Code in the browser, served to this machine alone.
 *   --headless-check   start the one in the browser, look at it with a headless browser, and end: exit code 0 if all is well
 *   --port N           serve at this port
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installVsix, startCodeServer } from './harness/code-server.mjs';
import { findDesktopCode, openInDefaultBrowser, openInDesktopCode } from './harness/desktop.mjs';
import { checkWindow, fingerprint, firstCase } from './harness/headless-check.mjs';
import { installHarness } from './harness/install.mjs';
import { plainError, runMain, temporaryFolder } from './harness/lifetime.mjs';
import { cache, codeServerRunsHere, examples, projectRoot, vsixFile } from './harness/paths.mjs';
import { build, checkNode, ensureDependencies, packageVsix } from './harness/prepare.mjs';

await runMain(async () => {
  const { check, port } = readArguments();
  checkNode();
  await ensureDependencies();
  console.log('Building Casewright ...');
  await build();
  const desktop = check ? undefined : findDesktopCode();
  if (desktop) {
    await openInDesktopCode(desktop, examples, projectRoot);
    console.log('VS Code opens in a new window on examples/. Open a case study, then run "Open the module card" (F1).');
    return 0;
  }
  if (!codeServerRunsHere) throw plainError(withoutDesktop);
  return inBrowser(check, port);
});

async function inBrowser(check, port) {
  await packageVsix();
  await installHarness({ hosts: 'desktop-host', browser: check });
  const folders = {
    // A person's settings stay from one start to the next; a check starts from nothing.
    userData: check ? temporaryFolder('user') : path.join(cache, 'start'),
    extensions: temporaryFolder('extensions'),
  };
  await installVsix(vsixFile, folders);
  const server = await startCodeServer({ ...folders, port, keepSettings: !check });
  const file = firstCase(examples);
  if (!file) throw plainError('There is no *.case.md in examples/ to open.');
  const address = server.address(examples, [['openFile', server.remote(file)]]);
  if (check) return (await checkUnchanged(address, server)) ? 0 : 1;
  console.log(`\nVS Code is ready at\n\n  ${address}\n\nOnly this computer can reach it. Ctrl-C ends it.\n`);
  openInDefaultBrowser(address);
  await server.ended;
  throw plainError(`VS Code's server ended. It printed:\n${server.log()}`);
}

async function checkUnchanged(address, server) {
  const before = fingerprint(examples);
  const well = await checkWindow(address, server.log);
  if (before === fingerprint(examples)) return well;
  console.error('A file in examples/ was changed merely by opening it.');
  return false;
}

function readArguments() {
  const options = { 'headless-check': { type: 'boolean', default: false }, port: { type: 'string', default: '0' } };
  let values;
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    throw plainError(`${error.message}\nUsage: npm start -- [--headless-check] [--port N]`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw plainError(`--port ${values.port}: a number from 1 to 65535.`);
  return { check: values['headless-check'], port };
}

const withoutDesktop = [
  'No desktop VS Code was found, and the one in the browser is served on Linux (x64) only.',
  'Install VS Code from https://code.visualstudio.com, make its command known to the terminal',
  '(in VS Code: F1, "Shell Command: Install \'code\' command in PATH"), and run npm start again.',
].join('\n');
