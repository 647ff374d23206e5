import type { Framework, Language, Localized } from '../../framework/index';
import type { CaseStudy, Reading, Suppression } from '../model/index';
import type { Span } from '../text/span';
import type { Edit, Level } from './finding';

export const profiles = ['draft', 'review', 'release'] as const;
export type Profile = (typeof profiles)[number];

export const families = [
  'case',
  'questions',
  'evidence',
  'reader',
  'people',
  'access',
  'references',
  'upkeep',
] as const;
export type Family = (typeof families)[number];

export type OptionShape =
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly description: Localized }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Localized }
  | { readonly type: 'string-list'; readonly default: readonly string[]; readonly description: Localized };

export type OptionShapes = Readonly<Record<string, OptionShape>>;

export type OptionValue<Shape extends OptionShape = OptionShape> = Shape extends { type: 'integer' }
  ? number
  : Shape extends { type: 'boolean' }
    ? boolean
    : readonly string[];

export type OptionValues<Shapes extends OptionShapes> = { readonly [Name in keyof Shapes]: OptionValue<Shapes[Name]> };

/** `what` and `next` may hold `{name}` places, filled from a report's `values`. `why` overrides the rule's. */
export interface MessageTemplate {
  readonly what: Localized;
  readonly next: Localized;
  readonly why?: Localized;
}

/** What a reader sees as an example, and what runs as the rule's test. */
export interface RuleExample<Code extends string = string> {
  readonly title: string;
  readonly text: string;
  /** The findings of this rule alone, in order: `on` is the source text of the span. None means the example is good. */
  readonly expect: readonly { readonly code: Code; readonly on: string }[];
  /** The text after all fixes of the findings are applied. */
  readonly fixed?: string;
  readonly profile?: Profile;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Which relative link targets exist, for rules that look at them. */
  readonly targets?: Readonly<Record<string, boolean>>;
}

/** All that is to be said of a rule, once: docs page, README row, schema, levels, hover, titles and tests come from here. */
export interface RuleMeta<Code extends string = string, Shapes extends OptionShapes = OptionShapes> {
  /** Kebab-case; the file's name, the suppression key, the diagnostic's code. Never changes. */
  readonly id: string;
  readonly family: Family;
  readonly title: Localized;
  /** Why a reader of the case cares: one plain sentence, also the second part of each message. */
  readonly why: Localized;
  /** A heuristic may be mistaken: its findings are never more than information. */
  readonly certainty: 'certain' | 'heuristic';
  readonly levels: Readonly<Record<Profile, Level>>;
  readonly messages: Readonly<Record<Code, MessageTemplate>>;
  /** Titles of the fixes, by a name that a report refers to. */
  readonly fixes?: Readonly<Record<string, Localized>>;
  readonly options?: Shapes;
  readonly examples: readonly RuleExample<Code>[];
  /** `set-up` rules also run on a text that is not set up as a case; all others stay silent there. `last` ones see which suppressions were used. */
  readonly stage?: 'set-up' | 'last';
}

/** A rule's words to the engine: places and names, never prose. */
export interface Report<Code extends string = string> {
  readonly code: Code;
  readonly span: Span;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly related?: readonly { readonly span: Span; readonly note: Localized }[];
  /** `title` is a key of `meta.fixes`; its `{name}` places are filled from `values` too. */
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[]; readonly safe: boolean };
}

export interface RuleContext<Shapes extends OptionShapes = OptionShapes> {
  readonly study: CaseStudy;
  readonly reading: Reading;
  readonly framework: Framework;
  readonly options: OptionValues<Shapes>;
  readonly profile: Profile;
  /** Language of the interface, for values that are words. */
  readonly locale: Language;
  /** Whether a relative link's target exists; a target that nobody looked up is absent, and is then no finding. */
  readonly targets: ReadonlyMap<string, boolean>;
  /** Every rule's id, for suppressions. */
  readonly ruleIds: readonly string[];
  /** For rules of the last stage: the suppressions that silenced something. */
  readonly usedSuppressions: ReadonlySet<Suppression>;
}

export interface Rule {
  readonly meta: RuleMeta;
  /**
   * Set where what `check` says depends on nothing of the text but its front matter and the language that this names: then it
   * is not asked again while the front matter stays as it is.
   */
  readonly reads?: 'front-matter';
  readonly check: (context: RuleContext) => Iterable<Report>;
}

/** Defines a rule; a code in `check` or in an example that `meta.messages` lacks is a compile error. */
export function documentRule<
  const Code extends string,
  const Shapes extends OptionShapes = Record<never, never>,
>(rule: {
  readonly meta: RuleMeta<Code, Shapes>;
  readonly reads?: 'front-matter';
  readonly check: (context: RuleContext<Shapes>) => Generator<Report<NoInfer<Code>>, void, undefined>;
}): Rule {
  return rule as unknown as Rule;
}

/** The usual ladder: a remark in a draft, a warning in review, an error where publishing is at stake. */
export const blocksRelease: Readonly<Record<Profile, Level>> = {
  draft: 'information',
  review: 'warning',
  release: 'error',
};
export const warnsInReview: Readonly<Record<Profile, Level>> = {
  draft: 'information',
  review: 'warning',
  release: 'warning',
};
export const remarks: Readonly<Record<Profile, Level>> = {
  draft: 'information',
  review: 'information',
  release: 'information',
};
