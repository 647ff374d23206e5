#!/usr/bin/env node
/**
 * Installs the VS Code of the harness into tests/editor/vscode/node_modules. Does nothing when that is already done.
 * Run by `npm start` and `npm test`; by hand: node tests/editor/harness/install.mjs
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { runMain } from './lifetime.mjs';
import {
  codeOss,
  codeServer,
  codeServerNode,
  codeServerRunsHere,
  harnessModules,
  harnessPackage,
  readJson,
  webBuilds,
} from './paths.mjs';
import { findProgram, mustRun, npm, run } from './run.mjs';

/** Inside node_modules, so that whoever removes node_modules removes the claim that it is complete. */
const stampFile = path.join(harnessModules, '.casewright-installed.json');

/** Two sizes: `desktop-host` is what `npm start` needs, `both-hosts` adds VS Code for the Web for the tests. */
const sizes = { 'desktop-host': 'about 200 MB, 800 MB on disk', 'both-hosts': 'about 330 MB, 1.4 GB on disk' };

/**
 * @param {{ hosts: 'desktop-host' | 'both-hosts', browser: boolean }} options browser: a Chromium is needed as well
 * @returns {Promise<string | undefined>} the browser's path if one was asked for
 */
export async function installHarness({ hosts, browser }) {
  const lockfile = createHash('sha256')
    .update(readFileSync(path.join(harnessPackage, 'package-lock.json')))
    .digest('hex');
  const stamp = readJson(stampFile);
  if (stamp?.lockfile !== lockfile || (hosts === 'both-hosts' && stamp.hosts !== hosts)) {
    console.log(`Installing VS Code for the browser from npm (a download of ${sizes[hosts]}; once only) ...`);
    await installPackages(hosts);
    if (codeServerRunsHere) await completeCodeServer();
    if (hosts === 'both-hosts') prepareWebBuild();
    writeFileSync(stampFile, JSON.stringify({ lockfile, hosts }));
  }
  return browser ? await ensureChromium() : undefined;
}

async function installPackages(hosts) {
  const [program, ...leading] = npm();
  const omit = hosts === 'both-hosts' ? '--include=dev' : '--omit=dev';
  await mustRun('Installing the harness', program, [...leading, 'ci', omit, '--loglevel=error'], {
    cwd: harnessPackage,
  });
}

/** Does the parts of code-server's own install script that matter here (npm runs no install scripts in this folder). */
async function completeCodeServer() {
  const [program, ...leading] = npm();
  const vscode = path.join(codeServer, 'lib', 'vscode');
  const nodeFolder = path.resolve(codeServerNode, '../..');
  const env = {
    ...process.env,
    PATH: path.dirname(codeServerNode) + path.delimiter + process.env.PATH,
    // The package of that Node ships its headers: without this node-gyp downloads them, or takes another version's.
    npm_config_nodedir: nodeFolder,
    MAKEFLAGS: '-j2',
  };
  // Not `npm ci`: the shrinkwrap inside code-server lacks a package that it needs.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('Completing code-server', program, [...leading, 'install', '--omit=dev', ...quiet], {
    cwd: vscode,
    env,
  });
  const native = ['rebuild', '--ignore-scripts=false', '--loglevel=error', '@vscode/spdlog', '@vscode/native-watchdog'];
  const built =
    findProgram('make') &&
    findProgram('g++') &&
    (await run(program, [...leading, ...native], { cwd: vscode, env })) === 0;
  if (!built)
    console.warn('Without make, g++ and python3 the Output panel of this VS Code stays empty. All else works.');
}

/** @vscode/test-web accepts a folder with a file `version` as a downloaded build: the npm package takes the download's place. */
function prepareWebBuild() {
  writeFileSync(path.join(codeOss, 'version'), 'local');
  const link = path.join(webBuilds, 'vscode-web-stable-local');
  mkdirSync(webBuilds, { recursive: true });
  rmSync(link, { recursive: true, force: true });
  symlinkSync(codeOss, link, 'junction');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await installHarness({ hosts: 'both-hosts', browser: true });
    console.log('The harness is installed.');
    return 0;
  });
}
