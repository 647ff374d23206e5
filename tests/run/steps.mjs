/** What `npm test` does, in order. A step whose `needs` failed is not run and counts as one failure. */
import path from 'node:path';
import { projectRoot } from '../editor/harness/paths.mjs';
import { build, ensureDependencies } from '../editor/harness/prepare.mjs';
import { startAhead } from './ahead.mjs';
import { npmPackageChecks, vsixChecks } from './packages.mjs';
import { program, suite, vitest } from './programs.mjs';
import { one } from './report.mjs';

/** Work that either succeeds or throws. */
const done = (work) => async () => {
  await work();
  return one(true);
};

const editor = ['install', 'build', 'vsix', 'harness'];

/**
 * A step with `begin` is started as soon as the project's packages are there; its `run` is given what `begin` returned.
 * @type {{ name: string, title: string, needs: string[], begin?: () => unknown, run: (begun?: any) => Promise<import('./report.mjs').Count> }[]}
 */
export const steps = [
  { name: 'install', title: "the project's packages", needs: [], run: done(ensureDependencies) },
  {
    name: 'lint',
    title: 'formatting and lint (Biome)',
    needs: ['install'],
    run: () => program('@biomejs/biome', 'biome', 'check', '.'),
  },
  {
    name: 'types',
    title: 'types and import walls (TypeScript project references)',
    needs: ['install'],
    run: () => program('typescript', 'tsc', '--build'),
  },
  {
    name: 'generated',
    title: 'generated files are fresh',
    needs: ['install'],
    run: () => program('tsx', 'tsx', 'docs/generate/main.ts', '--check'),
  },
  { name: 'build', title: 'bundles', needs: ['install'], run: done(build) },
  {
    name: 'unit',
    title: 'unit, rules, server, command line, parity, corpus (Vitest)',
    needs: ['install', 'build'],
    run: vitest,
  },
  { name: 'vsix', title: 'the VSIX', needs: ['install', 'build'], run: vsixChecks },
  { name: 'npm', title: 'the npm package', needs: ['install', 'build'], run: npmPackageChecks },
  {
    name: 'harness',
    title: 'a VS Code and a browser to test in',
    needs: [],
    begin: () => startAhead(path.join(projectRoot, 'tests/editor/harness/install.mjs')),
    run: async (ended) => one((await ended()) === 0),
  },
  {
    name: 'vectors',
    title: 'hostile words in a case, through all that we show of it, in a browser',
    needs: ['install', 'build', 'harness'],
    run: () => suite('tests/editor/vectors.mjs'),
  },
  {
    name: 'node-ui',
    title: 'the VSIX in VS Code with a Node extension host, through its window',
    needs: editor,
    run: () => suite('tests/editor/ui.mjs', '--host', 'node'),
  },
  {
    name: 'web-ui',
    title: 'the VSIX in VS Code for the Web, through its window',
    needs: editor,
    run: () => suite('tests/editor/ui.mjs', '--host', 'web'),
  },
  {
    name: 'node-host',
    title: 'the extension in a Node extension host',
    needs: editor,
    run: () => suite('tests/editor/node-host.mjs'),
  },
  {
    name: 'web-host',
    title: 'the extension in the web extension host',
    needs: editor,
    run: () => suite('tests/editor/web-host.mjs'),
  },
];
