/** `npm run bench`: how Casewright fares beside its peers, in one interleaved run. See docs/performance.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { batchCell } from './cells/batch';
import type { Bench } from './cells/bench';
import { bundleCell } from './cells/bundle';
import { burstCell } from './cells/burst';
import { cacheCell } from './cells/cache';
import { completionCell } from './cells/completion';
import { editsCell } from './cells/edits';
import { fileCell } from './cells/file';
import { keysCell } from './cells/keys';
import { startCell } from './cells/start';
import { figures, judge } from './figures';
import { type CellName, Measurements } from './measurements';
import { type Options, readOptions, usage } from './options';
import { results } from './paths';
import { installPeers, peerVersion } from './peers/install';
import { fullPlan, quickPlan } from './plan';
import { table } from './table';
import { shipped } from './tools/casewright';

const cells: Readonly<Record<CellName, (bench: Bench) => Promise<void>>> = {
  bundle: bundleCell,
  file: fileCell,
  batch: batchCell,
  cache: cacheCell,
  start: startCell,
  keys: keysCell,
  burst: burstCell,
  completion: completionCell,
  edits: editsCell,
};

main().then((code) => {
  process.exitCode = code;
});

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  const began = performance.now();
  const measured = new Measurements();
  const plan = options.quick ? quickPlan : fullPlan;
  const noPeers = await installPeers();
  if (noPeers) console.error(`There are no peers: ${noPeers}`);
  const say = (text: string) => console.error(`${seconds(began).padStart(7)} s ${text}`);
  const bench: Bench = { plan, measured, noPeers, say, trials: new Map(), shipped: await shipped(options.build) };
  for (const name of options.only) {
    say(name);
    await cells[name](bench);
  }
  console.log(heading(options));
  console.log(table(measured));
  const file = writeResults(options, measured);
  console.log(`\n${seconds(began)} s. Every value: ${path.relative(process.cwd(), file)}`);
  return 0;
}

const seconds = (began: number): string => ((performance.now() - began) / 1000).toFixed(1);

function heading({ quick, build }: Options): string {
  const machine = `Node ${process.version}, ${os.platform()} ${os.arch()}, ${os.cpus().length} processors`;
  const how = `${quick ? 'quick run: fewer files, keys and edits' : 'full run'}${build ? `, of ${build}` : ''}`;
  return `\n${machine}; ${how}. Only the ratios count.\n`;
}

function writeResults(options: Options, measured: Measurements): string {
  mkdirSync(results, { recursive: true });
  const date = new Date().toISOString();
  const peers = ['markdownlint-cli2', 'rumdl', 'textlint', 'remark-cli', 'vscode-markdown-languageserver']
    .concat(['unified-language-server', 'yaml-language-server'])
    .map((name) => [name, peerVersion(name) ?? null]);
  const report = {
    date,
    options,
    machine: { node: process.version, platform: os.platform(), processors: os.cpus().map(({ model }) => model) },
    peers: Object.fromEntries(peers),
    figures: figures.filter(({ cell }) => options.only.includes(cell)).map((figure) => judge(figure, measured)),
    measures: measured,
  };
  const file = path.join(results, `${date.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  return file;
}
