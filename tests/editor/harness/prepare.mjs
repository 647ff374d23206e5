/** From a fresh clone to something that runs: the project's packages, its bundles, its VSIX. Only Node's own modules here. */
import path from 'node:path';
import { plainError } from './lifetime.mjs';
import { projectRoot, readJson } from './paths.mjs';
import { mustRun, npm } from './run.mjs';

const oldestNode = 20;

/** Fails with a plain message on a Node too old for the project's tools. */
export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return;
  throw plainError(
    `Casewright's tools need Node ${oldestNode} or newer; this is ${process.version}. See https://nodejs.org`,
  );
}

/** Whether node_modules holds exactly what package-lock.json asks for (optional packages may be missing: other platforms). */
export function dependenciesAreInstalled() {
  const wanted = readJson(path.join(projectRoot, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(path.join(projectRoot, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return false;
  const asWanted = Object.entries(installed).every(([name, { version }]) => wanted[name]?.version === version);
  const complete = Object.entries(wanted).every(([name, entry]) => name === '' || entry.optional || name in installed);
  return asWanted && complete;
}

/** Installs the project's packages unless they are there. */
export async function ensureDependencies() {
  if (dependenciesAreInstalled()) return;
  console.log("Installing the project's packages from npm (a download of about 60 MB; once only) ...");
  await npmRun('Installing the packages', 'ci', '--ignore-scripts', '--loglevel=error');
}

/** Bundles the extension, its server and the command line into dist/. Types are checked elsewhere: bundling needs none. */
export const build = () => mustRun('The build', process.execPath, ['esbuild.config.mjs'], { cwd: projectRoot });

/** Packs dist/casewright.vsix. */
export const packageVsix = () => npmRun('Packaging the extension', 'run', '--silent', 'package');

async function npmRun(what, ...args) {
  const [program, ...leading] = npm();
  await mustRun(what, program, [...leading, ...args], { cwd: projectRoot });
}
