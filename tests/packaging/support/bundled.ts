import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { root } from './schema';

export interface Bundled {
  /** Names of the npm packages whose code ends up in what we ship. */
  readonly packages: readonly string[];
  /** What went into all bundles, as esbuild tells it. */
  readonly metafile: Metafile;
}

/** Puts every bundle together without writing it, to see what is in it. */
export async function readBundles(): Promise<Bundled> {
  const configuration = pathToFileURL(path.join(root, 'esbuild.config.mjs')).href;
  const { bundles } = (await import(configuration)) as { bundles: readonly BuildOptions[] };
  const all: Metafile = { inputs: {}, outputs: {} };
  for (const bundle of bundles) {
    const { metafile } = await build({ ...bundle, absWorkingDir: root, write: false, metafile: true });
    Object.assign(all.inputs, metafile.inputs);
    Object.assign(all.outputs, metafile.outputs);
  }
  const packages = new Set(Object.values(all.outputs).flatMap(contents).flatMap(packageOf));
  return { packages: [...packages].sort(), metafile: all };
}

/** What is really in a bundle: modules that nothing uses are read, and left out. */
const contents = ({ inputs }: Metafile['outputs'][string]): string[] =>
  Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));

function packageOf(input: string): string[] {
  const inside = input.split(path.posix.sep);
  const at = inside.lastIndexOf('node_modules');
  const [scope = '', name = ''] = inside.slice(at + 1);
  if (at < 0) return [];
  return [scope.startsWith('@') ? `${scope}/${name}` : scope];
}
