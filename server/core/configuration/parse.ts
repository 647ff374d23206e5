import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { nearest } from '../../framework/index';
import { composeYaml } from '../guard/compose';
import { configurationLimits, guardYaml } from '../guard/yaml';
import type { Profile, RuleMeta } from '../rule/rule';
import { boundaryBefore } from '../text/boundary';
import { span } from '../text/span';
import { Collector } from './collector';
import { configurationKeys, isConfigurationKey } from './keys';
import { readLimits } from './limits';
import { type Problems, readStrings, scalarText } from './nodes';
import { patternsExpected, readPatterns } from './patterns';
import { readRules } from './rules';
import type { ConfigurationFile, ConfigurationValues, RuleSetting } from './types';

/**
 * Reads one `casewright.yaml`. Never throws: what cannot be used is left out of `values` and told in `problems`.
 * @param origin path or URI by which people know the file
 */
export function parseConfiguration(text: string, origin: string, rules: readonly RuleMeta[]): ConfigurationFile {
  const collector = new Collector();
  // YAML knows no line that ends with CR alone; the length stays.
  const values = valuesIn(text.replace(/\r(?!\n)/g, '\n'), rules, collector);
  return { origin, text, values, problems: collector.problems };
}

function valuesIn(text: string, rules: readonly RuleMeta[], problems: Collector): ConfigurationValues {
  const empty: ConfigurationValues = { extends: [], rules: new Map() };
  const { tokens, excess, unsupported } = guardYaml(text, configurationLimits);
  if (excess) {
    problems.add({ kind: 'too-much', span: excess.span, subject: '' });
    return empty;
  }
  for (const place of unsupported) {
    problems.add({ kind: 'unsupported', span: place, subject: text.slice(place.start, place.end).slice(0, 60) });
  }
  const { errors, contents } = composeYaml(tokens, text.length);
  const [error] = errors;
  if (error) {
    const start = boundaryBefore(text, Math.min(error.pos[0], text.length));
    const place = span(start, boundaryBefore(text, Math.max(start, Math.min(error.pos[1], text.length))));
    problems.add({ kind: 'syntax', span: place, subject: error.message });
    return empty;
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) return empty;
  if (!isMap(contents)) {
    problems.report('wrong-value', contents, '', 'keys with values, such as `profile: review`');
    return empty;
  }
  return readValues(contents, rules, problems);
}

function readValues(map: YAMLMap, rules: readonly RuleMeta[], problems: Problems): ConfigurationValues {
  let values: ConfigurationValues = { extends: [], rules: new Map<string, RuleSetting>() };
  const seen = new Set<string>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const key = scalarText(pair.key);
    if (!isConfigurationKey(key)) {
      problems.report('unknown-key', pair.key, key, nearKey(key));
      continue;
    }
    if (seen.has(key)) problems.report('duplicate-key', pair.key, key);
    seen.add(key);
    if (key === 'rules') values = { ...values, rules: readRules(pair.value, rules, problems) };
    else if (key === 'limits') values = { ...values, limits: readLimits(pair.value, problems) };
    else if (key === 'profile') values = { ...values, ...readProfile(pair.value, problems) };
    else {
      const list = key === 'extends' ? readStrings(pair.value) : readPatterns(pair.value);
      const expected = key === 'extends' ? 'a text or a list of texts' : patternsExpected;
      if (list) values = { ...values, [key]: list };
      else problems.report('wrong-value', pair.value ?? pair.key, key, expected);
    }
  }
  return values;
}

function nearKey(key: string): string | undefined {
  return nearest(
    key,
    Object.keys(configurationKeys).map((text) => ({ text, value: text })),
  );
}

function readProfile(node: Node | null, problems: Problems): { profile?: Profile } {
  const text = scalarText(node);
  const profile = configurationKeys.profile.values.find((candidate) => candidate === text);
  if (profile) return { profile };
  problems.report('wrong-value', node, 'profile', configurationKeys.profile.values.join(', '));
  return {};
}
