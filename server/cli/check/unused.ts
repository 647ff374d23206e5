import type { EffectiveConfiguration } from '../../core/configuration/types';
import type { RuleMeta } from '../../core/rule/rule';

/** The rule that reports comments which silence nothing. */
const unusedRule = 'suppression-unused';

/** The same configuration with that rule on; where it was off it gets the level of the profile. */
export function withUnusedReported(
  configuration: EffectiveConfiguration,
  rules: readonly RuleMeta[],
): EffectiveConfiguration {
  const setting = configuration.rules.get(unusedRule);
  const meta = rules.find(({ id }) => id === unusedRule);
  if (setting === undefined || meta === undefined || setting.level.value !== 'off') return configuration;
  const level = { value: meta.levels[configuration.profile.value], origin: '--report-unused-disables' };
  return { ...configuration, rules: new Map([...configuration.rules, [unusedRule, { ...setting, level }]]) };
}
