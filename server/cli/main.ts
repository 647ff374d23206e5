import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { constants } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { blockingFiles } from '../workspace/node/index';
import { laneArgument } from './lanes/job';
import type { LaneOptions } from './lanes/ports';
import { run } from './run';
import { standardStreams } from './streams';

/** Programs that a command starts stand beside it, so that the command itself stays small and quick. */
const languageServer = path.join(__dirname, 'server', 'node.cjs');
const start = (program: string): Promise<void> => import(pathToFileURL(program).href);

/** Megabytes. A lane that needs more ends itself, and only itself; the largest real cases need a fifth of it. */
const heap = 512;

const lanes: LaneOptions = {
  start: () => {
    // Few texts are checked elsewhere, and what starts processes takes a while to load.
    const { fork } = require('node:child_process') as typeof import('node:child_process');
    return fork(__filename, [laneArgument], {
      execArgv: [`--max-old-space-size=${heap}`],
      serialization: 'advanced',
      // What the engine prints when it runs out of memory helps nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  },
};

/** Whatever findings depend on is in these two. */
const programs = [__filename, path.join(__dirname, 'engine.cjs')];

function build(): string {
  const hash = createHash('sha256');
  for (const program of programs) hash.update(readFileSync(program));
  return hash.digest('hex');
}

/** Newer engines can keep what they made of a program, and start the quicker the next time. */
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

/** The command as people call it. */
function command(): void {
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
    files: blockingFiles(),
    version: () => JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')).version,
    build,
    lanes,
    startLanguageServer: () => start(languageServer),
    startMcpServer: () => start(path.join(__dirname, 'mcp.cjs')),
    languageServer,
  }).then((code) => {
    // A stream that could not be written has set it already, and that outweighs findings.
    process.exitCode ??= code;
  });
}

// Loaded only where it is wanted: the command itself starts the quicker for it.
if (process.argv[2] === laneArgument && process.connected) import('./lanes/serve').then(({ serve }) => serve());
else command();
