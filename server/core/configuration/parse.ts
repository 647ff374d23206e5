import { isMap, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { nearest } from '../../framework/index';
import { nestsTooDeep } from '../front-matter/depth';
import type { Profile, RuleMeta } from '../rule/rule';
import { type Span, span } from '../text/span';
import { configurationKeys, isConfigurationKey } from './keys';
import { type Problems, readStrings, scalarText } from './nodes';
import { readRules } from './rules';
import type { ConfigurationFile, ConfigurationProblem, ConfigurationValues, RuleSetting } from './types';

/**
 * Reads one `casewright.yaml`. Never throws: what cannot be used is left out of `values` and told in `problems`.
 * @param origin path or URI by which people know the file
 */
export function parseConfiguration(text: string, origin: string, rules: readonly RuleMeta[]): ConfigurationFile {
  const problems: ConfigurationProblem[] = [];
  const place = (node: Node | null): Span => span(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
  const collector: Problems = {
    report: (kind, node, subject, expected) =>
      problems.push({ kind, span: place(node), subject, ...(expected !== undefined && { expected }) }),
  };
  const empty: ConfigurationValues = { extends: [], rules: new Map() };
  if (nestsTooDeep(text)) {
    collector.report('syntax', null, 'it is nested too deeply');
    return { origin, text, values: empty, problems };
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    problems.push({
      kind: 'syntax',
      span: span(error.pos[0], Math.min(error.pos[1], text.length)),
      subject: error.message,
    });
    return { origin, text, values: empty, problems };
  }
  if (document.contents === null) return { origin, text, values: empty, problems };
  if (!isMap(document.contents)) {
    collector.report('wrong-value', document.contents, '', 'keys with values, such as `profile: review`');
    return { origin, text, values: empty, problems };
  }
  return { origin, text, values: readValues(document.contents, rules, collector), problems };
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
    else if (key === 'profile') values = { ...values, ...readProfile(pair.value, problems) };
    else {
      const list = readStrings(pair.value);
      if (list) values = { ...values, [key]: list };
      else problems.report('wrong-value', pair.value ?? pair.key, key, 'a text or a list of texts');
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
