import { moduleCard, renderCard, renderCardPage } from './card/index';
import { effectiveConfiguration } from './core/configuration/effective';
import { configurationFindings } from './core/configuration/findings';
import { limitsOf } from './core/configuration/limits';
import { parseConfiguration } from './core/configuration/parse';
import type { EffectiveConfiguration } from './core/configuration/types';
import { readCaseStudy } from './core/document/case-study';
import type { CaseDocument, CaseStudy, Reading } from './core/model/index';
import { applyEdits } from './core/rule/apply';
import { type LintOptions, lintDocument } from './core/rule/engine';
import type { Finding } from './core/rule/finding';
import type { Rule, RuleMeta } from './core/rule/rule';
import type { FeatureContext } from './features/index';
import {
  actionsAt,
  completionsAt,
  declareAll,
  declaringActionsAt,
  hintsOf,
  hoverAt,
  lensesOf,
  linksOf,
  newCaseText,
  passageStateAt,
  suggestionsOf,
} from './features/index';
import type { Language } from './framework/index';
import { type Framework, strongDistricts } from './framework/index';

import { coverage } from './reading/coverage';
import { readReading } from './reading/read';
import { rules as shippedRules } from './rules/index';

/**
 * The only door into the core: everything that an editor, a command line or an export asks of Casewright.
 * Pure and synchronous; no call throws for any text. All offsets are UTF-16 offsets into the text as given.
 */
export function createCasewright(framework: Framework = strongDistricts, rules: readonly Rule[] = shippedRules) {
  const metas: readonly RuleMeta[] = rules.map((rule) => rule.meta);
  const features = (locale: Language): FeatureContext => ({ framework, rules: metas, locale });
  return {
    framework,
    rules: metas,
    /**
     * Reads one version of a text, once; everything else takes what this returns.
     * @param configuration what says how much of a text is read; without it, as much as is usual
     * @param previous an earlier version of the same document: what did not change is taken over from it. What this
     * returns says the same with it as without.
     */
    read(text: string, configuration?: Pick<EffectiveConfiguration, 'limits'>, previous?: CaseDocument): CaseDocument {
      const limits = configuration && limitsOf(configuration);
      return new ReadCase(readCaseStudy(text, framework, limits, { previous: previous?.study }), framework);
    },
    /** Findings in the order of their place; suppressed ones are left out. */
    lint: (document: CaseDocument, options: LintOptions): readonly Finding[] =>
      lintDocument(document, rules, framework, options),
    applyEdits,
    parseConfiguration: (text: string, origin: string) => parseConfiguration(text, origin, metas),
    /** Weakest first; without files, the defaults. */
    configure: (files: Parameters<typeof effectiveConfiguration>[0]) => effectiveConfiguration(files, metas),
    configurationFindings,
    completions: (document: CaseDocument, offset: number, locale: Language) =>
      completionsAt(document, offset, features(locale)),
    hover: (
      document: CaseDocument,
      offset: number,
      findings: readonly Finding[],
      locale: Language,
      showSuggestions = true,
    ) => hoverAt(document, offset, findings, features(locale), showSuggestions),
    actions: (
      document: CaseDocument,
      range: { start: number; end: number },
      findings: readonly Finding[],
      locale: Language,
    ) => [
      ...actionsAt(document, range, findings, features(locale)),
      ...declaringActionsAt(document, range, features(locale)),
    ],
    hints: (document: CaseDocument, locale: Language) => hintsOf(document, features(locale)),
    /** What nobody declared yet and passages seem to answer, each with the edits that declare it. */
    suggestions: (document: CaseDocument, locale: Language) => suggestionsOf(document, features(locale)),
    /** How the passage at an offset stands to each guiding question that it could answer. */
    passageAt: (document: CaseDocument, offset: number, locale: Language) =>
      passageStateAt(document, offset, features(locale)),
    /** The edits that declare several answers in one go. */
    declare: (document: CaseDocument, choices: Parameters<typeof declareAll>[1], locale: Language) =>
      declareAll(document, choices, features(locale)),
    lenses: (document: CaseDocument, locale: Language) => lensesOf(document, features(locale)),
    links: (document: CaseDocument) => linksOf(document),
    newCase: (request: Parameters<typeof newCaseText>[0]) => newCaseText(request, framework),
    card: (document: CaseDocument, findings: readonly Finding[], locale: Language) =>
      moduleCard(document, findings, framework, locale),
    renderCard,
    renderCardPage,
    coverage,
  };
}

/** A class for the sake of its getter, as a model is one. */
class ReadCase implements CaseDocument {
  #reading: Reading | undefined;

  constructor(
    readonly study: CaseStudy,
    private readonly framework: Framework,
  ) {}

  /** Completion and much else never ask what a text means, and must not wait for it. */
  get reading(): Reading {
    this.#reading ??= readReading(this.study, this.framework);
    return this.#reading;
  }
}

export type Casewright = ReturnType<typeof createCasewright>;
