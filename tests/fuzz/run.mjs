#!/usr/bin/env node
/**
 * `npm run test:fuzz -- --minutes N [--seed S]`: the fuzz tests for as long as there is time, against a fresh build.
 *   --minutes N   how long the properties may take in all; without it, the quick run of `npm test`
 *   --seed S      what all random choices come from; without it, a new one, which is printed
 *   --only NAME   these test files only, such as `fixes`; `growth` measures how our own time grows with each hostile text
 *   --match WORDS with `--only growth`: only the texts whose names hold these words
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { plainError, runMain } from '../editor/harness/lifetime.mjs';
import { projectRoot } from '../editor/harness/paths.mjs';
import { build } from '../editor/harness/prepare.mjs';
import { run } from '../editor/harness/run.mjs';

const usage = 'Usage: npm run test:fuzz -- [--minutes N] [--seed S] [--only NAME [--match WORDS]]';

await runMain(async () => {
  const { minutes, seed, only, match } = readArguments();
  if (only === 'growth') return growth(match);
  console.log(`Fuzzing for ${minutes} minutes with seed ${seed}.`);
  await build();
  const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const folder = path.join('tests', 'fuzz', only);
  const env = { ...process.env, CASEWRIGHT_FUZZ_MINUTES: String(minutes), CASEWRIGHT_FUZZ_SEED: String(seed) };
  // Side by side, however few processors there are: the hostile texts take as long as the properties.
  const code = await run(process.execPath, [vitest, 'run', folder, '--maxWorkers=2'], { cwd: projectRoot, env });
  console.log(`Again with: npm run test:fuzz -- --minutes ${minutes} --seed ${seed}`);
  return code;
});

/** Timed, so no part of any test: it prints a table. */
function growth(match) {
  const tsx = path.join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = path.join('tests', 'fuzz', 'growth', 'main.ts');
  return run(process.execPath, [tsx, '--expose-gc', script, match], { cwd: projectRoot });
}

function readArguments() {
  const options = {
    minutes: { type: 'string', default: '0' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    match: { type: 'string', default: '' },
  };
  let values;
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    throw plainError(`${error.message}\n${usage}`);
  }
  const minutes = Number(values.minutes);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (!(minutes >= 0) || !Number.isInteger(seed)) throw plainError(usage);
  return { minutes, seed, only: values.only, match: values.match };
}
