import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Workspace } from '../../workspace/index';
import type { Input } from '../inputs/expand';
import { uriOf } from '../paths';

/** Git names files by their real folders, and a link by its own name. What is gone keeps the name it was called by. */
function realNames(path: string): readonly string[] {
  try {
    return [join(realpathSync(dirname(path)), basename(path)), realpathSync(path)];
  } catch {
    return [path];
  }
}

/** The inputs that changed, or whose configuration did; standard input is always among them. */
export async function onlyChanged(
  inputs: readonly Input[],
  changed: ReadonlySet<string>,
  workspace: Workspace,
): Promise<Input[]> {
  const isChanged = (path: string): boolean => realNames(path).some((name) => changed.has(name));
  const kept: Input[] = [];
  for (const input of inputs) {
    const { files } = await workspace.configurationFor(uriOf(input.path));
    const settings = files.map(({ origin }) => URI.parse(origin).fsPath);
    if (input.bytes !== undefined || [input.path, ...settings].some(isChanged)) kept.push(input);
  }
  return kept;
}
