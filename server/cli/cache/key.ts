import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { ConfigurationFile } from '../../core/configuration/types';
import type { ResolvedConfiguration } from '../../workspace/index';
import type { Check } from '../check/check';
import type { Input } from '../inputs/expand';
import type { Session } from '../session';

export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest('hex');
};

/**
 * Names the program and the rules, so that no finding of another version is ever shown. The program's own bytes count
 * where they are known: the version says nothing of a change that is not published yet. The rules are among them, and need
 * not be loaded to be named.
 */
export function ruleSetKey(session: Session): string {
  const { io } = session;
  const build = io.build?.();
  if (build !== undefined) return hashOf(io.version(), build);
  const { rules, framework } = session.casewright;
  return hashOf(io.version(), JSON.stringify(rules), framework.documentKind);
}

/** What a text's findings depend on beside the text itself and the files that it links to. */
export class Surroundings {
  readonly #hashes = new WeakMap<ResolvedConfiguration, string>();

  /** @param folder what paths in keys are relative to, so that a folder can move together with its cache */
  constructor(readonly folder: string) {}

  nameOf({ path }: Pick<Input, 'path'>): string {
    return relative(this.folder, path).split(sep).join('/');
  }

  keyOf(text: string, input: Input, resolved: ResolvedConfiguration, options: Check): string {
    const { session, takes, ignoresSuppressions = false, reportsUnused = false } = options;
    const taken = (['none', 'ignored'] as const).map((because) => takes(input, { isCase: false, because }));
    const rest = JSON.stringify([session.locale, ignoresSuppressions, reportsUnused, ...taken]);
    return hashOf(text, this.nameOf(input), this.#hashOf(resolved), rest);
  }

  /** All texts of a folder share one object. */
  #hashOf(resolved: ResolvedConfiguration): string {
    const hash =
      this.#hashes.get(resolved) ?? hashOf(JSON.stringify(resolved.sources.map((file) => this.#plain(file))));
    this.#hashes.set(resolved, hash);
    return hash;
  }

  /** The words of a file say all, but for where its patterns count from; what the command line says has no words. */
  #plain({ origin, text, values }: ConfigurationFile): unknown {
    const isFile = origin.startsWith('file:');
    const base = isFile ? relative(this.folder, dirname(URI.parse(origin).fsPath)) : origin;
    return [base, text, isFile ? undefined : values.profile];
  }
}
