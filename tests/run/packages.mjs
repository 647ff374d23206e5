/** Are the two things that people install whole, small, and able to work on their own? */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../editor/harness/lifetime.mjs';
import { examples, projectRoot, readJson, vsixFile } from '../editor/harness/paths.mjs';
import { packageVsix } from '../editor/harness/prepare.mjs';
import { npm } from '../editor/harness/run.mjs';
import { zipEntries } from '../editor/harness/zip.mjs';
import { check } from './report.mjs';

const mostBytes = 2 * 1024 * 1024;
/** What an editor starts, and beside it what that starts in turn. */
const programs = ['node.cjs', 'child.cjs', 'worker.js', 'child.js'].map((name) => `./dist/server/${name}`);

export async function vsixChecks() {
  await packageVsix();
  const manifest = readJson(path.join(projectRoot, 'package.json'));
  const names = [...zipEntries(vsixFile)].map(({ name }) => name);
  const needed = [manifest.main, manifest.browser, ...programs];
  return check([
    [
      'the VSIX is under 2 MB',
      () => assert.ok(statSync(vsixFile).size < mostBytes, `${statSync(vsixFile).size} bytes`),
    ],
    ...needed.map((file) => [
      `the VSIX holds ${file}`,
      () => assert.ok(names.includes(path.posix.join('extension', file))),
    ]),
    [
      'the VSIX holds no tests, packages, source maps or native code',
      () =>
        assert.deepEqual(
          names.filter((name) => /\/(tests|node_modules|out)\/|\.(map|node|ts)$/.test(name)),
          [],
        ),
    ],
  ]);
}

export async function npmPackageChecks() {
  const folder = temporaryFolder('npm-package');
  const manifest = readJson(path.join(projectRoot, 'package.json'));
  const example = readdirSync(examples, { recursive: true })
    .map(String)
    .sort()
    .find((name) => name.endsWith('.case.md'));
  const casewright = (...args) =>
    runNode(folder, path.join('node_modules', manifest.name, manifest.bin.casewright), ...args);
  return check([
    [
      'the npm package installs in an empty folder without the network',
      () => {
        // As it was built and tested: nothing is built anew.
        runNpm(projectRoot, 'pack', '--ignore-scripts', '--pack-destination', folder);
        const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
        runNpm(folder, 'install', '--offline', '--ignore-scripts', `./${tarball}`);
      },
    ],
    [
      'npx casewright --version',
      () => assert.equal(runNpm(folder, 'exec', '--offline', '--', 'casewright', '--version').trim(), manifest.version),
    ],
    [
      'casewright lint on an example',
      () => {
        copyFileSync(path.join(examples, example), path.join(folder, path.basename(example)));
        const { findings, summary } = JSON.parse(casewright('lint', '--format', 'json', path.basename(example)));
        assert.ok(Array.isArray(findings) && summary, 'the JSON has findings and a summary');
      },
    ],
  ]);
}

const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };

function runNpm(cwd, ...args) {
  const [program, ...leading] = npm();
  return execFileSync(program, [...leading, ...args, '--loglevel=error'], { ...quiet, cwd });
}

/** Findings give exit code 1, which is no failure here; anything above is. */
function runNode(cwd, ...args) {
  try {
    return execFileSync(process.execPath, args, { ...quiet, cwd });
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}
