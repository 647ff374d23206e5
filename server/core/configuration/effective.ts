import { limitNames, limitShapes } from '../guard/limits';
import type { Level } from '../rule/finding';
import type { OptionValue, Profile, RuleMeta } from '../rule/rule';
import type { ConfigurationFile, EffectiveConfiguration, EffectiveRule, Sourced } from './types';

export const defaultOrigin = 'default';
export const defaultCases: readonly string[] = ['**/*.case.md'];
const defaultProfile: Profile = 'draft';

/**
 * What holds when files are laid over each other and over the defaults; each value keeps the name of the file it is from.
 * @param files weakest first
 */
export function effectiveConfiguration(
  files: readonly ConfigurationFile[],
  rules: readonly RuleMeta[],
): EffectiveConfiguration {
  const profile = last(files, (file) => file.values.profile, defaultProfile);
  return {
    profile,
    cases: last(files, (file) => file.values.cases, defaultCases),
    ignore: last(files, (file) => file.values.ignore, []),
    rules: new Map(rules.map((rule) => [rule.id, effectiveRule(rule, files, profile)])),
    limits: effectiveLimits(files),
  };
}

function effectiveLimits(files: readonly ConfigurationFile[]): EffectiveConfiguration['limits'] {
  const limits = limitNames.map((name) => [
    name,
    last<number>(files, (file) => file.values.limits?.get(name), limitShapes[name].usual),
  ]);
  return Object.fromEntries(limits) as EffectiveConfiguration['limits'];
}

function last<Value>(
  files: readonly ConfigurationFile[],
  pick: (file: ConfigurationFile) => Value | undefined,
  fallback: Value,
): Sourced<Value> {
  for (let index = files.length - 1; index >= 0; index--) {
    const file = files[index];
    const value = file && pick(file);
    if (file && value !== undefined) return { value, origin: file.origin };
  }
  return { value: fallback, origin: defaultOrigin };
}

function effectiveRule(rule: RuleMeta, files: readonly ConfigurationFile[], profile: Sourced<Profile>): EffectiveRule {
  // A default level follows from the profile, so the file that sets the profile is where it comes from.
  const level = last<Level>(files, (file) => file.values.rules.get(rule.id)?.level, rule.levels[profile.value]);
  const options = Object.entries(rule.options ?? {}).map(([name, shape]) => [
    name,
    last<OptionValue>(files, (file) => file.values.rules.get(rule.id)?.options.get(name), shape.default),
  ]);
  const origin = level.origin === defaultOrigin ? profile.origin : level.origin;
  return { level: { value: level.value, origin }, options: Object.fromEntries(options) };
}
