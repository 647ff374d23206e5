import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { cache, projectRoot } from '../paths';

/** Casewright as it is shipped: the bundles and the manifest beside them. */
export interface Shipped {
  readonly cli: string;
  readonly languageServer: string;
  /** All files of the language server for the web. */
  readonly webServer: readonly string[];
}

/**
 * Bundles Casewright as the release does, into a folder of its own: nobody's build in `dist` is touched, or measured by
 * mistake.
 * @param folder one that holds `dist` and `package.json` already, to be measured instead
 */
export async function shipped(folder: string | undefined): Promise<Shipped> {
  const home = folder ?? (await bundle());
  return {
    cli: path.join(home, 'dist', 'cli.cjs'),
    languageServer: path.join(home, 'dist', 'server', 'node.cjs'),
    webServer: webServerOf(path.join(home, 'dist', 'server')),
  };
}

/** Scripts for browsers end in `.js`, those for Node in `.cjs`: whatever a browser may come to load counts. */
const webServerOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name));

async function bundle(): Promise<string> {
  const home = path.join(cache, 'casewright');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  copyFileSync(path.join(projectRoot, 'package.json'), path.join(home, 'package.json'));
  const configuration = pathToFileURL(path.join(projectRoot, 'esbuild.config.mjs')).href;
  const { bundles } = (await import(configuration)) as { bundles: readonly BuildOptions[] };
  await Promise.all(
    bundles.map((options) => build({ ...options, absWorkingDir: projectRoot, outdir: path.join(home, 'dist') })),
  );
  return home;
}

/** Size of a file as a web server would send it, in KB of 1,024 bytes. */
export const gzippedKilobytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
