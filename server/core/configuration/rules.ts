import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { nearest } from '../../framework/index';
import { type Level, severities } from '../rule/finding';
import type { OptionShape, OptionValue, RuleMeta } from '../rule/rule';
import { type Problems, readStrings, scalarText } from './nodes';
import type { RuleSetting } from './types';

export const levels: readonly Level[] = ['off', ...severities];

/** The `rules` map: each rule with a level, or with a map of `level` and its options. */
export function readRules(
  node: Node | null,
  rules: readonly RuleMeta[],
  problems: Problems,
): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  if (isScalar(node) && node.value === null) return settings;
  if (!isMap(node)) {
    problems.report('wrong-value', node, 'rules', 'rule names with a level, such as `heading-levels: off`');
    return settings;
  }
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const name = scalarText(pair.key);
    const rule = rules.find((candidate) => candidate.id === name);
    if (rule) settings.set(name, readSetting(pair.value, rule, problems));
    else
      problems.report(
        'unknown-rule',
        pair.key,
        name,
        nearest(
          name,
          rules.map(({ id }) => ({ text: id, value: id })),
        ),
      );
  }
  return settings;
}

function readSetting(node: Node | null, rule: RuleMeta, problems: Problems): RuleSetting {
  if (!isMap(node)) return { ...readLevel(node, rule.id, problems), options: new Map() };
  const options = new Map<string, OptionValue>();
  let level: { level?: Level } = {};
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const name = scalarText(pair.key);
    const shape = Object.hasOwn(rule.options ?? {}, name) ? rule.options?.[name] : undefined;
    if (name === 'level') level = readLevel(pair.value, rule.id, problems);
    else if (!shape) {
      const known = ['level', ...Object.keys(rule.options ?? {})];
      problems.report(
        'unknown-option',
        pair.key,
        name,
        nearest(
          name,
          known.map((text) => ({ text, value: text })),
        ),
      );
    } else {
      const value = readOption(pair.value, shape);
      if (value === undefined) problems.report('wrong-value', pair.value ?? pair.key, name, expectedOf(shape));
      else options.set(name, value);
    }
  }
  return { ...level, options };
}

function readLevel(node: Node | null, rule: string, problems: Problems): { level?: Level } {
  // YAML 1.1 habits: `off` and `false` both mean off to a person.
  const text = isScalar(node) && node.value === false ? 'off' : scalarText(node);
  const level = levels.find((candidate) => candidate === text);
  if (level) return { level };
  problems.report('wrong-value', node, rule, levels.join(', '));
  return {};
}

function readOption(node: Node | null, shape: OptionShape): OptionValue | undefined {
  if (shape.type === 'string-list') return readStrings(node);
  const value = isScalar(node) ? node.value : undefined;
  if (shape.type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= shape.minimum ? value : undefined;
}

function expectedOf(shape: OptionShape): string {
  if (shape.type === 'string-list') return 'a text or a list of texts';
  return shape.type === 'boolean' ? 'true or false' : `a whole number of at least ${shape.minimum}`;
}
