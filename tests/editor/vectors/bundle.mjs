/** A module of ours, put together for this Node as the shipped ones are. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../harness/lifetime.mjs';
import { projectRoot } from '../harness/paths.mjs';

const require = createRequire(import.meta.url);

/**
 * @param {string} module its path from the project's root
 * @param {import('esbuild').Plugin[]} [plugins]
 * @returns {Promise<any>} what it exports
 */
export async function load(module, plugins = []) {
  const outfile = path.join(temporaryFolder('bundle'), 'module.cjs');
  const entryPoints = [path.join(projectRoot, module)];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    plugins,
  });
  return require(outfile);
}
