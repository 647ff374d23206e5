/** Bundles the command and the server with their names kept, for profiles: node tests/bench/profile/bundle.mjs FOLDER */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../../../esbuild.config.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'tests', 'bench', '.cache', 'named'));

mkdirSync(folder, { recursive: true });
copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
const forNode = bundles.filter(({ platform }) => platform === 'node');
await Promise.all(
  forNode.map((bundle) => build({ ...bundle, absWorkingDir: root, minify: false, outdir: path.join(folder, 'dist') })),
);
console.log(path.join(folder, 'dist'));
