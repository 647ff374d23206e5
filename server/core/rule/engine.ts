import type { Framework } from '../../framework/index';
import type { EffectiveConfiguration, EffectiveRule } from '../configuration/types';
import type { CaseDocument } from '../model/index';
import { finished, type Steps } from '../model/steps';
import { capFindings } from './cap';
import type { Finding, Severity } from './finding';
import type { LintOptions } from './lint-options';
import type { OptionValue, Rule, RuleMeta } from './rule';
import { RuleCheck, type Run } from './rule-check';
import { suppress } from './suppress';

/**
 * Findings of all rules that are on, suppressed ones taken out, in the order of their place. The engine distrusts rules:
 * a span or fix that does not fit the document is dropped, and a rule that throws makes one finding that names it.
 */
export const lintDocument = (
  document: CaseDocument,
  rules: readonly Rule[],
  framework: Framework,
  options: LintOptions,
): readonly Finding[] => finished(lintSteps(document, rules, framework, options));

/** The same, step by step: one for each rule, more for one that has much to tell. */
export function* lintSteps(
  document: CaseDocument,
  rules: readonly Rule[],
  framework: Framework,
  options: LintOptions,
): Steps<readonly Finding[]> {
  const { study, reading } = document;
  // Of a body that was not read at all nothing is known, so nothing in it can be missing.
  const isRead = !study.excesses.some(({ limit }) => limit === 'length');
  const applicable = rules.filter((rule) => (reading.isCase && isRead) || rule.meta.stage === 'set-up');
  const ruleIds = rules.map(({ meta }) => meta.id);
  const cut = { isCut: false };
  const stage = (isLast: boolean) => applicable.filter((rule) => (rule.meta.stage === 'last') === isLast);
  const run = { document, framework, options, ruleIds, cut };
  const first = yield* findingsOf(stage(false), { ...run, usedSuppressions: new Set() });
  const { kept, used } = options.ignoreSuppressions
    ? { kept: first, used: new Set(study.suppressions) }
    : suppress(first, study.suppressions);
  const last = yield* findingsOf(stage(true), { ...run, usedSuppressions: used });
  const found = [...kept, ...last].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
  return capFindings(found, options.configuration.limits.findings.value, cut.isCut, options.locale);
}

function* findingsOf(rules: readonly Rule[], run: Run): Steps<readonly Finding[]> {
  const { time = (_, work) => work() } = run.options;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const check = checkOf(rule, run);
    if (!check) continue;
    while (time(rule.meta.id, () => check.step())) yield;
    for (const finding of check.findings) findings.push(finding);
    yield;
  }
  return findings;
}

/** What a rule has to say, or nothing where it is off. */
function checkOf(rule: Rule, run: Run): RuleCheck | undefined {
  const { configuration } = run.options;
  const setting = configuration.rules.get(rule.meta.id);
  const severity = severityOf(rule.meta, setting);
  return severity && new RuleCheck(rule, severity, optionsFor(rule.meta, setting, configuration), run);
}

function severityOf(meta: RuleMeta, setting: EffectiveRule | undefined): Severity | undefined {
  const level = setting?.level.value ?? 'off';
  if (level === 'off') return undefined;
  return meta.certainty === 'heuristic' ? 'information' : level;
}

// A configuration never changes; its options are laid out once, not at each keystroke.
const keptOptions = new WeakMap<EffectiveConfiguration, Map<RuleMeta, Readonly<Record<string, OptionValue>>>>();

function optionsFor(meta: RuleMeta, setting: EffectiveRule | undefined, configuration: EffectiveConfiguration) {
  const byRule = keptOptions.get(configuration) ?? new Map<RuleMeta, Readonly<Record<string, OptionValue>>>();
  keptOptions.set(configuration, byRule);
  const options = byRule.get(meta) ?? optionsOf(meta, setting);
  byRule.set(meta, options);
  return options;
}

function optionsOf(meta: RuleMeta, setting: EffectiveRule | undefined): Record<string, OptionValue> {
  const named = Object.entries(meta.options ?? {});
  return Object.fromEntries(named.map(([name, shape]) => [name, setting?.options[name]?.value ?? shape.default]));
}
