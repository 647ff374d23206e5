import type { Framework, Language } from '../../framework/index';
import type { EffectiveConfiguration, EffectiveRule } from '../configuration/types';
import type { CaseDocument, Suppression } from '../model/index';
import { isFixSound, isInside } from './apply';
import { capFindings } from './cap';
import type { Finding, Severity } from './finding';
import { reportsOf } from './kept-reports';
import { docsOf, fill, messageOf } from './message';
import type { OptionValue, Report, Rule, RuleContext, RuleMeta } from './rule';
import { suppress } from './suppress';

export interface LintOptions {
  readonly configuration: EffectiveConfiguration;
  /** Language of the messages. */
  readonly locale: Language;
  /** Relative link targets that were looked up; others are not judged. */
  readonly targets?: ReadonlyMap<string, boolean>;
  /** Reports what comments silence, too; then nothing is said of comments that silence nothing. */
  readonly ignoreSuppressions?: boolean;
  /** Runs each rule that is on and may take its time; the engine knows no clock. It returns what `run` returns. */
  readonly time?: <Result>(rule: string, run: () => Result) => Result;
}

/**
 * Findings of all rules that are on, suppressed ones taken out, in the order of their place. The engine distrusts rules:
 * a span or fix that does not fit the document is dropped, and a rule that throws makes one finding that names it.
 */
export function lintDocument(
  document: CaseDocument,
  rules: readonly Rule[],
  framework: Framework,
  options: LintOptions,
): readonly Finding[] {
  // Of a body that was not read at all nothing is known, so nothing in it can be missing.
  const isRead = !document.study.excesses.some(({ limit }) => limit === 'length');
  const applicable = rules.filter((rule) => (document.reading.isCase && isRead) || rule.meta.stage === 'set-up');
  const ruleIds = rules.map(({ meta }) => meta.id);
  const most = options.configuration.limits.findings.value;
  const cut = { isCut: false };
  const run = (stage: readonly Rule[], usedSuppressions: ReadonlySet<Suppression>) =>
    stage.flatMap((rule) => runRule(rule, { document, framework, options, usedSuppressions, ruleIds, cut }));
  const first = run(
    applicable.filter((rule) => rule.meta.stage !== 'last'),
    new Set(),
  );
  const { suppressions } = document.study;
  const { kept, used } = options.ignoreSuppressions
    ? { kept: first, used: new Set(suppressions) }
    : suppress(first, suppressions);
  const last = run(
    applicable.filter((rule) => rule.meta.stage === 'last'),
    used,
  );
  const found = [...kept, ...last].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
  return capFindings(found, most, cut.isCut, options.locale);
}

interface Run {
  readonly document: CaseDocument;
  readonly framework: Framework;
  readonly options: LintOptions;
  readonly usedSuppressions: ReadonlySet<Suppression>;
  readonly ruleIds: readonly string[];
  /** Set when a check has more to tell than anybody can read. */
  readonly cut: { isCut: boolean };
}

function runRule(rule: Rule, run: Run): Finding[] {
  const { meta } = rule;
  const setting = run.options.configuration.rules.get(meta.id);
  const severity = severityOf(meta, setting);
  if (!severity) return [];
  const { time = (_, work) => work() } = run.options;
  const options = optionsFor(meta, setting, run.options.configuration);
  return time(meta.id, () => findingsOf(rule, severity, options, run));
}

function findingsOf(rule: Rule, severity: Severity, options: RuleContext['options'], run: Run): Finding[] {
  const { meta } = rule;
  const { study } = run.document;
  const context: RuleContext = {
    study,
    reading: run.document.reading,
    framework: run.framework,
    options,
    profile: run.options.configuration.profile.value,
    locale: run.options.locale,
    targets: run.options.targets ?? new Map(),
    ruleIds: run.ruleIds,
    usedSuppressions: run.usedSuppressions,
  };
  const findings: Finding[] = [];
  try {
    // Twice as many as are told, so that suppressed ones do not use them up.
    const most = 2 * run.options.configuration.limits.findings.value;
    for (const report of reportsOf(rule, context)) {
      if (findings.length === most) {
        run.cut.isCut = true;
        break;
      }
      if (isInside(report, study.text)) findings.push(findingOf(report, meta, severity, run));
    }
  } catch (error) {
    findings.push(defect(meta, error, run.options.locale));
  }
  return findings;
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

function findingOf(report: Report, meta: RuleMeta, severity: Severity, { options, document }: Run): Finding {
  const { locale } = options;
  const finding: Finding = {
    rule: meta.id,
    code: report.code,
    severity,
    span: report.span,
    message: messageOf(meta, report, locale),
    docs: docsOf(meta.id),
    related: (report.related ?? [])
      .filter((place) => isInside(place, document.study.text))
      .map(({ span, note }) => ({ span, note: fill(note[locale], report.values) })),
  };
  const { fix } = report;
  if (!fix || !isFixSound(fix.edits, document.study.text)) return finding;
  const title = fill(meta.fixes?.[fix.title]?.[locale] ?? fix.title, report.values);
  return { ...finding, fix: { title, edits: fix.edits, safe: fix.safe } };
}

const defectText: Readonly<Record<Language, (rule: string, detail: string) => Finding['message']>> = {
  en: (rule, detail) => ({
    what: `The check “${rule}” stopped with an error (${detail}).`,
    why: 'The other checks ran; this one did not see the whole text.',
    next: 'Please report it, if you can with the passage that you were working on.',
  }),
  fr: (rule, detail) => ({
    what: `La vérification « ${rule} » s’est arrêtée sur une erreur (${detail}).`,
    why: 'Les autres vérifications ont eu lieu; celle-ci n’a pas vu tout le texte.',
    next: 'Veuillez la signaler, si possible avec le passage sur lequel vous travailliez.',
  }),
};

function defect(meta: RuleMeta, error: unknown, locale: Language): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  const message = defectText[locale](meta.id, detail);
  return {
    rule: meta.id,
    code: 'defect',
    severity: 'information',
    span: { start: 0, end: 0 },
    message,
    docs: docsOf(meta.id),
    related: [],
  };
}
