/** The project's own tools as steps: each runs the program that npm installed, with this Node. */
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot, readJson } from '../editor/harness/paths.mjs';
import { run } from '../editor/harness/run.mjs';
import { countIn, one } from './report.mjs';

const require = createRequire(path.join(projectRoot, 'package.json'));

/** The script behind a command of a package. Asked for when a step runs: before `npm ci` there is none. */
function script(packageName, command) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = readJson(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const inProject = { cwd: projectRoot };

/** A program that only says yes or no counts as one. */
export async function program(packageName, command, ...args) {
  return one((await run(process.execPath, [script(packageName, command), ...args], inProject)) === 0);
}

/** A script of ours whose last word is its count. */
export async function suite(file, ...args) {
  let printed = '';
  const onText = (text) => {
    printed += text;
  };
  const code = await run(process.execPath, [path.join(projectRoot, file), ...args], { ...inProject, onText });
  return countIn(printed, code);
}

/** Vitest, with its own report on the terminal and the numbers from its JSON report. */
export async function vitest() {
  const report = path.join(projectRoot, 'out', 'vitest.json');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(process.execPath, [script('vitest', 'vitest'), ...args], inProject);
  const { numPassedTests = 0, numFailedTests = 0, success } = readJson(report) ?? {};
  const brokenOtherwise = numFailedTests === 0 && (code !== 0 || !success);
  return { passed: numPassedTests, failed: brokenOtherwise ? 1 : numFailedTests };
}
