#!/usr/bin/env node
/**
 * `npm run test:mutation`: changes the guard, the application of fixes and the making of HTML in many small ways, and
 * asks whether a test notices. Fails below the score in stryker.config.json. Takes a long while; installs its own tool.
 * What follows `--` goes to Stryker, such as `--mutate server/core/rule/apply.ts`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runMain } from '../editor/harness/lifetime.mjs';
import { projectRoot } from '../editor/harness/paths.mjs';
import { mustRun, npm, run } from '../editor/harness/run.mjs';

const here = import.meta.dirname;
const stryker = path.join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

await runMain(async () => {
  const [program, ...leading] = npm();
  if (!existsSync(stryker)) {
    await mustRun('Installing the mutation tester', program, [...leading, 'ci', '--ignore-scripts'], { cwd: here });
  }
  const config = path.join('tests', 'mutation', 'stryker.config.json');
  return run(process.execPath, [stryker, 'run', config, ...process.argv.slice(2)], { cwd: projectRoot });
});
