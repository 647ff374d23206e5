import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { nearest } from '../../framework/index';
import { isLimitName, type LimitName, type Limits, limitNames, limitShapes, usualLimits } from '../guard/limits';
import { type Problems, scalarText } from './nodes';
import type { EffectiveConfiguration } from './types';

/** The `limits` map: each limit with a whole number, never more than keeps a program that reads the text alive. */
export function readLimits(node: Node | null, problems: Problems): ReadonlyMap<LimitName, number> {
  const limits = new Map<LimitName, number>();
  if (isScalar(node) && node.value === null) return limits;
  if (!isMap(node)) {
    problems.report('wrong-value', node, 'limits', 'names of limits with a number, such as `blocks: 5000`');
    return limits;
  }
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const name = scalarText(pair.key);
    if (!isLimitName(name)) {
      problems.report('unknown-limit', pair.key, name, nearLimit(name));
      continue;
    }
    if (limits.has(name)) problems.report('duplicate-key', pair.key, name);
    const value = isScalar(pair.value) ? pair.value.value : undefined;
    const { most } = limitShapes[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) limits.set(name, value);
    else problems.report('wrong-value', pair.value ?? pair.key, name, `a whole number from 1 to ${most}`);
  }
  return limits;
}

const nearLimit = (name: string): string | undefined =>
  nearest(
    name,
    limitNames.map((text) => ({ text, value: text })),
  );

const known = new WeakMap<EffectiveConfiguration['limits'], Limits>();

/** The figures alone, for readers that do not care where they come from. One object for one configuration. */
export function limitsOf({ limits }: Pick<EffectiveConfiguration, 'limits'>): Limits {
  const figures = known.get(limits) ?? figuresOf(limits);
  known.set(limits, figures);
  return figures;
}

/** The usual limits themselves where nothing says otherwise, so that readers can see by identity that nothing changed. */
function figuresOf(limits: EffectiveConfiguration['limits']): Limits {
  if (limitNames.every((name) => limits[name].value === usualLimits[name])) return usualLimits;
  return Object.fromEntries(limitNames.map((name) => [name, limits[name].value])) as Record<LimitName, number>;
}
