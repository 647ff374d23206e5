import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');

/** The package as it is installed, as far as the command needs it. */
export interface InstalledPackage {
  /** The file that `bin` names. */
  readonly cli: string;
  /** The sources that went into it, relative to the project. */
  readonly cliSources: readonly string[];
  remove(): void;
}

/**
 * Bundles all that runs under Node into a folder of its own, as the release does, so that the tests never
 * run a bundle that is older than the sources.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casewright-package-'));
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  const configuration = pathToFileURL(path.join(root, 'esbuild.config.mjs')).href;
  const { bundles } = (await import(configuration)) as { bundles: readonly BuildOptions[] };
  const made = await Promise.all(
    bundles
      .filter(({ platform, external }) => platform === 'node' && !external?.includes('vscode'))
      .map((bundle) =>
        build({ ...bundle, absWorkingDir: root, outdir: path.join(folder, 'dist'), metafile: true as const }),
      ),
  );
  const outputs = made.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const cli = outputs.find(({ entryPoint }) => entryPoint === 'server/cli/main.ts');
  return {
    cliSources: Object.keys(cli?.inputs ?? {}),
    cli: path.join(folder, 'dist', 'cli.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
