import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { dataAsText, examplesOfRules, loadLate, parts, processesLate } from './esbuild.plugins.mjs';

const { resolve } = createRequire(import.meta.url);

/** Bundles carry everything they need: neither the VSIX nor the npm package has dependencies to install. */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  logLevel: 'warning',
  legalComments: 'eof',
  charset: 'utf8',
};
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // For Node this package names a build of which nothing can be left out.
  alias: { yaml: path.join(path.dirname(resolve('yaml/package.json')), 'browser', 'index.js') },
};
const browser = { ...shared, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

export const bundles = [
  {
    ...node,
    entryPoints: { 'client/node': 'client/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  },
  { ...browser, entryPoints: { 'client/web': 'client/web.ts' }, outdir: 'dist', format: 'cjs', external: ['vscode'] },
  { ...browser, entryPoints: { 'preview/webview': 'client/preview/webview/main.ts' }, outdir: 'dist', format: 'iife' },
  // What an editor starts is small, and starts the language server proper where that can be killed.
  {
    ...node,
    entryPoints: { 'server/node': 'server/supervisor/node/main.ts', 'server/child': 'server/lsp/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [dataAsText, loadLate(['engine'], '../')],
  },
  // A worker has no `document`: without its condition a dependency picks its build for pages.
  {
    ...browser,
    entryPoints: { 'server/worker': 'server/supervisor/browser/main.ts', 'server/child': 'server/lsp/browser.ts' },
    outdir: 'dist',
    format: 'iife',
    conditions: ['worker'],
    plugins: [dataAsText, examplesOfRules('never')],
  },
  {
    ...node,
    entryPoints: { cli: 'server/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [dataAsText, loadLate(['engine'], './'), processesLate],
  },
  {
    ...node,
    entryPoints: { mcp: 'server/mcp/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [dataAsText, loadLate(['engine'], './')],
  },
  ...Object.entries(parts).map(([name, { module }]) => ({
    ...node,
    entryPoints: { [name]: module },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [dataAsText, loadLate(['card', 'features'], './'), examplesOfRules('late')],
  })),
];

async function main() {
  if (process.argv.includes('--watch')) {
    const development = { minify: false, sourcemap: true, logLevel: 'info' };
    const contexts = await Promise.all(bundles.map((bundle) => context({ ...bundle, ...development })));
    await Promise.all(contexts.map((watching) => watching.watch()));
    return;
  }
  await rm('dist', { recursive: true, force: true });
  const built = await Promise.all(bundles.map((bundle) => build({ ...bundle, metafile: true })));
  const at = process.argv.indexOf('--metafile');
  if (at > 0) await writeMetafile(process.argv[at + 1], built);
}

/** What went into all bundles together, for the list of what is inside. */
async function writeMetafile(file, built) {
  const inputs = Object.assign({}, ...built.map(({ metafile }) => metafile.inputs));
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ inputs, outputs }));
}

// Tests read the list of bundles; only the command itself builds.
if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await main();
