import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

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
 * Bundles the command and the language server into a folder of their own, as the release does, so that the tests never
 * run a bundle that is older than the sources.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casewright-package-'));
  copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'server/cli/main.ts',
      'server/node': 'server/supervisor/node/main.ts',
      'server/child': 'server/lsp/node.ts',
      mcp: 'server/mcp/main.ts',
    },
    outdir: path.join(folder, 'dist'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    metafile: true,
    logLevel: 'warning',
  });
  const cli = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === 'server/cli/main.ts');
  return {
    cliSources: Object.keys(cli?.inputs ?? {}),
    cli: path.join(folder, 'dist', 'cli.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
