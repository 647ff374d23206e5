import type { LimitName } from '../guard/limits';
import type { Level } from '../rule/finding';
import type { OptionValue, Profile } from '../rule/rule';
import type { Span } from '../text/span';

/** What one `casewright.yaml` says about one rule. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options: ReadonlyMap<string, OptionValue>;
}

export interface ConfigurationValues {
  /** Paths of other configuration files, relative to this one; earlier ones are weaker. */
  readonly extends: readonly string[];
  readonly profile?: Profile;
  /** Globs, relative to the file's folder, of the documents that are cases whatever their front matter says. */
  readonly cases?: readonly string[];
  /** Globs, relative to the file's folder, of what is never looked at. */
  readonly ignore?: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly limits?: ReadonlyMap<LimitName, number>;
}

export type ConfigurationProblemKind =
  | 'syntax'
  | 'unknown-key'
  | 'unknown-rule'
  | 'unknown-option'
  | 'unknown-limit'
  | 'wrong-value'
  | 'duplicate-key'
  /** An anchor, alias, tag, directive or second document. */
  | 'unsupported'
  /** Longer or deeper than any settings are. */
  | 'too-much'
  /** How many more problems there are than are told. */
  | 'more';

/** `syntax`, `too-much` and `wrong-value` make the file unusable for a command (exit 2); the others are findings in the file. */
export interface ConfigurationProblem {
  readonly kind: ConfigurationProblemKind;
  readonly span: Span;
  /** The key, rule or value concerned, or the parser's words. */
  readonly subject: string;
  /** What would be right: the near name, or the values that may stand there. */
  readonly expected?: string;
}

export interface ConfigurationFile {
  /** Path or URI by which people know the file; stands as origin beside each of its values. */
  readonly origin: string;
  readonly text: string;
  readonly values: ConfigurationValues;
  readonly problems: readonly ConfigurationProblem[];
}

/** A value and where it comes from: `default`, or a configuration file's origin. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly origin: string;
}

export interface EffectiveRule {
  readonly level: Sourced<Level>;
  readonly options: Readonly<Record<string, Sourced<OptionValue>>>;
}

export interface EffectiveConfiguration {
  readonly profile: Sourced<Profile>;
  readonly cases: Sourced<readonly string[]>;
  readonly ignore: Sourced<readonly string[]>;
  /** Every rule by its id; null-prototype free: a Map. */
  readonly rules: ReadonlyMap<string, EffectiveRule>;
  /** How much of each thing is read before a case is checked only in part. */
  readonly limits: Readonly<Record<LimitName, Sourced<number>>>;
}
