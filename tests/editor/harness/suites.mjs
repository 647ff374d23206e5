/** Bundles the suites for each extension host, and makes the folder that they work in. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { quietSettings } from './code-server.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { editorTests, examples, projectRoot } from './paths.mjs';

/** Not in dist/, which is what gets packaged. */
const out = path.join(projectRoot, 'out', 'editor-suites');

/** The bundle for each host: what VS Code calls `extensionTestsPath`. */
export const suiteBundles = { node: path.join(out, 'node.cjs'), web: path.join(out, 'web.js') };

/** @param {'node' | 'web'} host */
export async function bundleSuite(host) {
  const esbuild = createRequire(path.join(projectRoot, 'package.json'))('esbuild');
  const shared = {
    bundle: true,
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode'],
    absWorkingDir: projectRoot,
  };
  const entryPoints = [path.join(editorTests, 'suites', 'hosts', `${host}.ts`)];
  if (host === 'node') {
    const options = { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'] };
    await esbuild.build({ ...shared, ...options, entryPoints, outfile: suiteBundles.node });
    return suiteBundles.node;
  }
  await esbuild.build({
    ...shared,
    platform: 'browser',
    // Mocha's browser build would overwrite the exports of a CommonJS bundle, so export only after it ran.
    format: 'iife',
    globalName: 'casewrightSuite',
    footer: { js: 'module.exports = casewrightSuite;' },
    alias: { mocha: 'mocha/mocha' },
    define: { global: 'globalThis' },
    target: 'es2022',
    entryPoints,
    outfile: suiteBundles.web,
  });
  return suiteBundles.web;
}

/** A copy of the suites' files: what a test may save never reaches the project. */
export function suiteWorkspace() {
  const folder = temporaryFolder('workspace');
  cpSync(path.join(editorTests, 'workspace'), folder, { recursive: true });
  // VS Code for the Web takes no user settings beforehand; the folder's own do as well.
  mkdirSync(path.join(folder, '.vscode'));
  writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(quietSettings));
  cpSync(path.join(examples, 'cases', 'growing-our-own.case.md'), path.join(folder, 'long.case.md'));
  return folder;
}
