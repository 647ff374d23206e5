import { createHash } from 'node:crypto';
import { dirname, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { EffectiveConfiguration, Sourced } from '../../core/configuration/types';
import type { Check } from '../check/check';
import type { Input } from '../inputs/expand';
import { byCodeUnits } from '../paths';
import type { Session } from '../session';

export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest('hex');
};

/**
 * Names the program and the rules, so that no finding of another version is ever shown. The program's own bytes count,
 * too: the version says nothing of a change that is not published yet.
 */
export const ruleSetKey = ({ io, casewright }: Session): string =>
  hashOf(io.version(), io.build?.() ?? '', JSON.stringify(casewright.rules), casewright.framework.documentKind);

/** What a text's findings depend on beside the text itself and the files that it links to. */
export class Surroundings {
  readonly #hashes = new WeakMap<EffectiveConfiguration, string>();

  /** @param folder what paths in keys are relative to, so that a folder can move together with its cache */
  constructor(readonly folder: string) {}

  nameOf({ path }: Pick<Input, 'path'>): string {
    return relative(this.folder, path).split(sep).join('/');
  }

  keyOf(text: string, input: Input, configuration: EffectiveConfiguration, options: Check): string {
    const { session, takes, ignoresSuppressions = false, reportsUnused = false } = options;
    const taken = (['none', 'ignored'] as const).map((because) => takes(input, { isCase: false, because }));
    const rest = JSON.stringify([session.locale, ignoresSuppressions, reportsUnused, ...taken]);
    return hashOf(text, this.nameOf(input), this.#hashOf(configuration), rest);
  }

  /** All texts of a folder share one object. */
  #hashOf(configuration: EffectiveConfiguration): string {
    const hash = this.#hashes.get(configuration) ?? hashOf(JSON.stringify(this.#plain(configuration)));
    this.#hashes.set(configuration, hash);
    return hash;
  }

  #plain({ profile, cases, ignore, rules, limits }: EffectiveConfiguration): unknown {
    const settings = [...rules].sort(([one], [other]) => byCodeUnits(one, other));
    return [
      profile.value,
      [cases, ignore].map((patterns) => [patterns.value, this.#baseOf(patterns)]),
      settings.map(([id, { level, options }]) => [
        id,
        level.value,
        Object.entries(options).map(([name, { value }]) => [name, value]),
      ]),
      Object.entries(limits).map(([name, { value }]) => [name, value]),
    ];
  }

  /** The folder that patterns count from. */
  #baseOf({ origin }: Sourced<unknown>): string {
    return origin.startsWith('file:') ? relative(this.folder, dirname(URI.parse(origin).fsPath)) : origin;
  }
}
