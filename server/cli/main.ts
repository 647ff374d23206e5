import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../workspace/node/index';
import { run } from './run';
import { standardStreams } from './streams';

/** Programs that a command starts stand beside it, so that the command itself stays small and quick. */
const languageServer = path.join(__dirname, 'server', 'node.cjs');
const start = (program: string): Promise<void> => import(pathToFileURL(program).href);

// Ends in order, so that unfinished files are taken away; by default a signal leaves them lying about.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

run(process.argv.slice(2), {
  cwd: process.cwd(),
  ...standardStreams(),
  env: process.env,
  isTTY: process.stdout.isTTY === true,
  showsProgress: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  files: nodeFiles(),
  version: () => JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')).version,
  build: () => createHash('sha256').update(readFileSync(__filename)).digest('hex'),
  startLanguageServer: () => start(languageServer),
  startMcpServer: () => start(path.join(__dirname, 'mcp.cjs')),
  languageServer,
}).then((code) => {
  // A stream that could not be written has set it already, and that outweighs findings.
  process.exitCode ??= code;
});
