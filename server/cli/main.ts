import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../workspace/node/index';
import { run } from './run';
import { standardStreams } from './streams';

run(process.argv.slice(2), {
  cwd: process.cwd(),
  ...standardStreams(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  files: nodeFiles(),
  version: () => JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')).version,
  startLanguageServer: () => import(pathToFileURL(path.join(__dirname, 'server', 'node.cjs')).href),
}).then((code) => {
  // A stream that could not be written has set it already, and that outweighs findings.
  process.exitCode ??= code;
});
