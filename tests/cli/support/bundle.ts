import { chmodSync, copyFileSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { inject } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

/** The package as it is installed, as far as the command needs it. Test files share it: whoever changes it takes a copy. */
export interface InstalledPackage {
  readonly folder: string;
  /** The file that `bin` names. */
  readonly cli: string;
  /** What an editor starts. */
  readonly server: string;
  /** The sources that went into the command, relative to the project. */
  readonly cliSources: readonly string[];
}

/** What the release makes for Node, but for the extension. */
export async function nodeBundles(): Promise<readonly BuildOptions[]> {
  const configuration = pathToFileURL(path.join(root, 'esbuild.config.mjs')).href;
  const { bundles } = (await import(configuration)) as { bundles: readonly BuildOptions[] };
  const isForNode = ({ platform, external }: BuildOptions) => platform === 'node' && !external?.includes('vscode');
  return bundles.filter(isForNode).map((bundle) => ({ ...bundle, absWorkingDir: root }));
}

let installed: Promise<InstalledPackage> | undefined;

/**
 * Bundles all that runs under Node into a folder of its own, as the release does, so that the tests never
 * run a bundle that is older than the sources. It is done once for all test files of a worker.
 */
export function installPackage(): Promise<InstalledPackage> {
  installed ??= makePackage();
  return installed;
}

async function makePackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(path.join(inject('runFolder'), 'package-'));
  // Where a test runs the program as somebody else, that person has to find it.
  chmodSync(folder, 0o755);
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  const outdir = path.join(folder, 'dist');
  const made = await Promise.all(
    (await nodeBundles()).map((bundle) => build({ ...bundle, outdir, metafile: true as const })),
  );
  const outputs = made.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const cli = outputs.find(({ entryPoint }) => entryPoint === 'server/cli/main.ts');
  return {
    folder,
    cli: path.join(outdir, 'cli.cjs'),
    server: path.join(outdir, 'server', 'node.cjs'),
    cliSources: Object.keys(cli?.inputs ?? {}),
  };
}
