import { moduleCard, renderCard, renderCardPage } from './card/index';
import { effectiveConfiguration } from './core/configuration/effective';
import { configurationFindings } from './core/configuration/findings';
import { limitsOf } from './core/configuration/limits';
import { parseConfiguration } from './core/configuration/parse';
import type { EffectiveConfiguration } from './core/configuration/types';
import { caseStudySteps } from './core/document/case-study';
import type { CaseDocument, CaseStudy, Reading } from './core/model/index';
import { finished, type Steps, Task } from './core/model/steps';
import { applyEdits } from './core/rule/apply';
import { lintDocument, lintSteps } from './core/rule/engine';
import type { Finding } from './core/rule/finding';
import type { LintOptions } from './core/rule/lint-options';
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
import { readingSteps } from './reading/read';
import { rules as shippedRules } from './rules/index';

/**
 * The only door into the core: everything that an editor, a command line or an export asks of Casewright.
 * Pure and synchronous; no call throws for any text. All offsets are UTF-16 offsets into the text as given.
 */
export function createCasewright(framework: Framework = strongDistricts, rules: readonly Rule[] = shippedRules) {
  const metas: readonly RuleMeta[] = rules.map((rule) => rule.meta);
  const features = (locale: Language): FeatureContext => ({ framework, rules: metas, locale });

  function* readInSteps(
    text: string,
    configuration?: Pick<EffectiveConfiguration, 'limits'>,
    previous?: CaseDocument,
  ): Steps<CaseDocument> {
    const limits = configuration && limitsOf(configuration);
    const study = yield* caseStudySteps(text, framework, limits, { previous: previous?.study });
    return new ReadCase(study, framework);
  }

  return {
    framework,
    rules: metas,
    /**
     * Reads one version of a text, once; everything else takes what this returns.
     * @param configuration what says how much of a text is read; without it, as much as is usual
     * @param previous an earlier version of the same document: what did not change is taken over from it. What this
     * returns says the same with it as without.
     */
    read: (...given: Parameters<typeof readInSteps>): CaseDocument => finished(readInSteps(...given)),
    /** The same for whoever has something else to do meanwhile. */
    readInSteps,
    /** What the document's `reading` is, worked out step by step. */
    readingInSteps,
    /** Findings in the order of their place; suppressed ones are left out. */
    lint: (document: CaseDocument, options: LintOptions): readonly Finding[] =>
      lintDocument(document, rules, framework, options),
    /** The same for whoever has something else to do meanwhile; best after `readingInSteps`. */
    lintInSteps: (document: CaseDocument, options: LintOptions): Steps<readonly Finding[]> =>
      lintSteps(document, rules, framework, options),
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
  readonly #reading: Task<Reading>;

  constructor(
    readonly study: CaseStudy,
    framework: Framework,
  ) {
    this.#reading = new Task(readingSteps(study, framework));
  }

  /** Completion and much else never ask what a text means, and must not wait for it. */
  get reading(): Reading {
    return this.#reading.finish();
  }

  /** Several may be at it by turns, and whoever needs the whole at once does what is left. */
  *readingInSteps(): Steps<Reading> {
    for (; !this.#reading.isDone; this.#reading.step()) yield;
    return this.#reading.finish();
  }
}

function* readingInSteps(document: CaseDocument): Steps<Reading> {
  return document instanceof ReadCase ? yield* document.readingInSteps() : document.reading;
}

export type Casewright = ReturnType<typeof createCasewright>;
