import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { root } from './schema';

/** Names of the npm packages whose code ends up in what we ship. */
export async function bundledPackages(): Promise<readonly string[]> {
  const configuration = pathToFileURL(path.join(root, 'esbuild.config.mjs')).href;
  const { bundles } = (await import(configuration)) as { bundles: readonly BuildOptions[] };
  const found = new Set<string>();
  for (const bundle of bundles) {
    const { metafile } = await build({ ...bundle, absWorkingDir: root, write: false, metafile: true });
    for (const input of Object.keys(metafile.inputs)) {
      const inside = input.split(path.posix.sep);
      const at = inside.lastIndexOf('node_modules');
      const [scope = '', name = ''] = inside.slice(at + 1);
      if (at >= 0) found.add(scope.startsWith('@') ? `${scope}/${name}` : scope);
    }
  }
  return [...found].sort();
}
