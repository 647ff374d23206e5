import path from 'node:path';
import { build } from 'esbuild';
import { installPackage, nodeBundles } from '../../cli/support/bundle';

export interface Bundles {
  /** What an editor starts, as it is released. */
  readonly server: string;
  /** The language server proper. */
  readonly child: string;
  readonly playedSupervisor: string;
  readonly playedChild: string;
}

let made: Promise<Bundles> | undefined;

/** Bundles what tests put in the place of the server's parts beside the server as it is released, once a worker. */
export function makeBundles(): Promise<Bundles> {
  made ??= bundlePlayed();
  return made;
}

async function bundlePlayed(): Promise<Bundles> {
  const { server } = await installPackage();
  const likeServer = (await nodeBundles()).find(({ entryPoints = {} }) => 'server/node' in entryPoints);
  const entryPoints = {
    supervisor: 'tests/lsp/supervisor/played-supervisor.ts',
    child: 'tests/lsp/supervisor/played-child.ts',
  };
  // At the same depth as the server's own: from there they find the parts that are read late.
  const outdir = path.join(path.dirname(server), '../played');
  await build({ ...likeServer, entryPoints, outdir });
  return {
    server,
    child: path.join(path.dirname(server), 'child.cjs'),
    playedSupervisor: path.join(outdir, 'supervisor.cjs'),
    playedChild: path.join(outdir, 'child.cjs'),
  };
}
