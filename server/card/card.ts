import type { Severity } from '../core/rule/finding';
import type { Language } from '../framework/index';

/** Words of the case, plain, in the document's language; `line` is the 1-based line of the document they begin on. */
export interface Quoted {
  readonly text: string;
  readonly line: number;
}

/** A fact at a glance. The label is in the interface's language; `value` too where `translated` is set. */
export interface Fact {
  readonly label: string;
  readonly value: Quoted;
  readonly translated: boolean;
}

/** A characteristic of the case, and the module that cases about it go into. */
export interface CardCharacteristic {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly from: 'front matter' | 'heading';
  readonly line: number;
  /** Absent where the programme has no module for it: it is then considered in all of them. */
  readonly module?: { readonly number: number; readonly title: string };
}

/** How far one guiding question is answered: by what is declared, or, where nothing is, by what seems to be told. */
export interface Readiness {
  readonly number: number;
  readonly label: string;
  /** `suggested`: nothing is declared, and a passage that nobody declared seems to answer it. */
  readonly status: 'answered' | 'partly' | 'suggested' | 'missing';
  /** Where it seems to be told, for `suggested`. */
  readonly line?: number;
  /** Words of the passages declared for it. */
  readonly words: number;
}

/** What the case says to one guiding question; one part for each group of characteristics that is answered apart. */
export interface Synopsis {
  readonly number: number;
  readonly label: string;
  readonly parts: readonly {
    /** Labels of the characteristics it speaks of; empty where it serves all. */
    readonly about: readonly string[];
    /** Absent where the answer is the front matter's own, with no passage: `line` is then the entry's. */
    readonly text?: string;
    readonly line: number;
    /** Set where nobody declared the passage: it only seems to answer. */
    readonly suggested?: true;
  }[];
}

/** A date as the case writes it; `iso` in the form of the HTML `time` element where it has one. */
export interface WrittenDate {
  readonly text: string;
  readonly iso?: string;
}

export interface TurningPoints {
  readonly status: 'told' | 'none' | 'missing';
  /** What stands before the first point. */
  readonly introduction?: Quoted;
  /** As told, not sorted. */
  readonly points: readonly (Quoted & { readonly dates: readonly WrittenDate[] })[];
  /** Why there was none, in the author's words; beside points, it speaks of another characteristic of the case. */
  readonly reason?: Quoted;
}

export type Evidence =
  | ({ readonly kind: 'sentence' } & Quoted)
  | {
      readonly kind: 'table';
      readonly line: number;
      /** The texts of the header cells. */
      readonly columns: readonly string[];
      readonly rows: number;
    };

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly {
    readonly rule: string;
    readonly what: string;
    /** Why it matters and what to do. */
    readonly more: string;
    readonly line: number;
  }[];
  /** How many more there are than are listed. */
  readonly left: number;
}

export interface DiscussionQuestion {
  readonly text: string;
  /** What it asks about, point by point; often empty. */
  readonly points: readonly string[];
}

/** What a module's facilitator needs to know of a case, as plain data. Labels are in the interface's language. */
export interface ModuleCard {
  /** Language of the document. */
  readonly language: Language;
  /** Never empty: where the case has no title, words in the interface's language, and no `titleLine`. */
  readonly title: string;
  readonly titleLine?: number;
  readonly district?: Quoted;
  readonly status?: Fact;
  readonly facts: readonly Fact[];
  /** When the profile's figures were counted. */
  readonly asOf?: Fact;
  readonly words: number;
  readonly characteristics: readonly CardCharacteristic[];
  readonly readiness: readonly Readiness[];
  readonly synopses: readonly Synopsis[];
  readonly turningPoints?: TurningPoints;
  readonly evidence?: readonly Evidence[];
  readonly advice?: readonly Quoted[];
  /** For the readers of the case, in the interface's language. */
  readonly discussion: readonly DiscussionQuestion[];
  /** Most severe first. */
  readonly findings: readonly FindingGroup[];
}
