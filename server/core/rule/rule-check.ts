import type { Framework, Language } from '../../framework/index';
import type { CaseDocument, Suppression } from '../model/index';
import { isFixSound, isInside } from './apply';
import type { Finding, Severity } from './finding';
import { reportsOf } from './kept-reports';
import type { LintOptions } from './lint-options';
import { docsOf, fill, messageOf } from './message';
import type { Report, Rule, RuleContext, RuleMeta } from './rule';

/** What all rules of a stage have in common. */
export interface Run {
  readonly document: CaseDocument;
  readonly framework: Framework;
  readonly options: LintOptions;
  readonly usedSuppressions: ReadonlySet<Suppression>;
  readonly ruleIds: readonly string[];
  /** Set when a check has more to tell than anybody can read. */
  readonly cut: { isCut: boolean };
}

/** So many reports are one step: each takes next to no time where the rule has not far to look for it. */
const reportsAtOnce = 16;

/** One rule at work on a document. */
export class RuleCheck {
  /** What it has found so far. */
  readonly findings: Finding[] = [];
  #reports: Iterator<Report> | undefined;

  constructor(
    private readonly rule: Rule,
    private readonly severity: Severity,
    private readonly options: RuleContext['options'],
    private readonly run: Run,
  ) {}

  /** Hears some of what the rule reports. A rule that throws makes one finding that names it. @returns whether there is more */
  step(): boolean {
    const { meta } = this.rule;
    try {
      this.#reports ??= reportsOf(this.rule, this.#context())[Symbol.iterator]();
      for (let count = 0; count < reportsAtOnce; count++) {
        const { done, value } = this.#reports.next();
        if (done) return false;
        if (!this.#take(value)) return false;
      }
      return true;
    } catch (error) {
      this.findings.push(defect(meta, error, this.run.options.locale));
      return false;
    }
  }

  /** @returns false where it is one too many */
  #take(report: Report): boolean {
    const { document, options, cut } = this.run;
    // Twice as many as are told, so that suppressed ones do not use them up.
    if (this.findings.length === 2 * options.configuration.limits.findings.value) {
      cut.isCut = true;
      return false;
    }
    if (isInside(report, document.study.text)) {
      this.findings.push(findingOf(report, this.rule.meta, this.severity, this.run));
    }
    return true;
  }

  #context(): RuleContext {
    const { document, framework, options, ruleIds, usedSuppressions } = this.run;
    return {
      study: document.study,
      reading: document.reading,
      framework,
      options: this.options,
      profile: options.configuration.profile.value,
      locale: options.locale,
      targets: options.targets ?? new Map(),
      ruleIds,
      usedSuppressions,
    };
  }
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
