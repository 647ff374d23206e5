import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../../..');

export interface Bundles {
  /** What an editor starts, as it is released. */
  readonly server: string;
  /** The language server proper. */
  readonly child: string;
  readonly playedSupervisor: string;
  readonly playedChild: string;
  remove(): void;
}

/** Bundles the server as the release does, and what tests put in the place of its parts, into a folder of their own. */
export async function makeBundles(): Promise<Bundles> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casewright-supervisor-'));
  const configuration = pathToFileURL(path.join(root, 'esbuild.config.mjs')).href;
  const { bundles } = (await import(configuration)) as { bundles: readonly BuildOptions[] };
  const released = bundles.filter(({ platform, external }) => platform === 'node' && !external?.includes('vscode'));
  const played = {
    'played/supervisor': 'tests/lsp/supervisor/played-supervisor.ts',
    'played/child': 'tests/lsp/supervisor/played-child.ts',
  };
  await Promise.all(
    released.map((bundle) => {
      const { entryPoints = {} } = bundle;
      const own = 'server/node' in entryPoints ? { ...entryPoints, ...played } : entryPoints;
      return build({ ...bundle, absWorkingDir: root, entryPoints: own, outdir: folder });
    }),
  );
  return {
    server: path.join(folder, 'server/node.cjs'),
    child: path.join(folder, 'server/child.cjs'),
    playedSupervisor: path.join(folder, 'played/supervisor.cjs'),
    playedChild: path.join(folder, 'played/child.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
