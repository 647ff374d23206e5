/** A language that a case, and every text shown to people, can be in. */
export type Language = 'en' | 'fr';

/** Every {@link Language}, in the order in which they are offered. */
export const languages: readonly Language[] = Object.freeze(['en', 'fr'] as const);

/** One value for each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** One of the characteristics that a case can be about. */
export interface Characteristic {
  /** As the programme numbers it, from 1. */
  readonly number: number;
  /** Kebab-case, the canonical spelling in front matter. */
  readonly id: string;
  /** Short name, ours. */
  readonly label: Localized;
  /** What a strong district has; shown as it stands. */
  readonly noun: Localized;
  /** What its leaders do; shown as it stands. */
  readonly verb: Localized;
  /** Every other wording that authors use for it. */
  readonly aliases: Localized<readonly string[]>;
  /** What it is, in our words. */
  readonly description: Localized;
  /** What it looks like at its best, in our words. */
  readonly indicators: Localized<readonly string[]>;
  /** Where the wordings come from: keys of {@link Framework.sources}. `K` must never be shown as official. */
  readonly sources: { readonly noun: Localized; readonly verb: Localized };
}

/**
 * Key terms that recognise a heading. Each group needs one of its terms (a word or a phrase), and the groups come in
 * order; what else the heading may hold differs: see {@link QuestionRecognition}.
 */
export interface KeyTerms {
  readonly terms: readonly (readonly string[])[];
  /** Words that may stand beside the terms without proving anything. */
  readonly extra: readonly string[];
  /** True when a subtitle after a colon or dash makes the heading mean something else. */
  readonly alone: boolean;
}

/** What recognises a heading as a guiding question in one language. */
export interface QuestionRecognition {
  /** The official sentence: starts with the first term; free between and after the terms, which are many. */
  readonly wording: readonly KeyTerms[];
  /** Paraphrases: every word of the heading must be a term, an extra or a filler word. */
  readonly paraphrases: readonly KeyTerms[];
}

/** One of the guiding questions that a case answers. */
export interface Question {
  /** As the programme numbers it, from 1. */
  readonly number: number;
  /** Kebab-case. */
  readonly id: string;
  /** A short heading. */
  readonly label: Localized;
  /** The question in our words. */
  readonly prompt: Localized;
  /** Why a reader cares. */
  readonly why: Localized;
  /** The bracketed prompt that a new section starts with. */
  readonly placeholder: Localized;
  /** What recognises a heading as this question. */
  readonly recognition: Localized<QuestionRecognition>;
  /** The front matter answers it unless the text says otherwise. */
  readonly answeredByFrontMatter: boolean;
  /** "No, there was none" is an answer. */
  readonly mayBeNone: boolean;
  /** "Nothing surprised us" completes an answer. */
  readonly mayHaveNoSurprise: boolean;
  /** Each characteristic of the case needs an answer of its own. */
  readonly expectedPerCharacteristic: boolean;
}

/** A professional-learning module: a home for cases about one characteristic. */
export interface LearningModule {
  readonly number: number;
  readonly id: string;
  /** The id of its characteristic. Module and characteristic numbers differ. */
  readonly characteristic: string;
  readonly title: Localized;
  /** Where the titles come from: keys of {@link Framework.sources}. */
  readonly sources: Localized;
}

/** One part of every module. */
export interface ModulePart {
  readonly id: string;
  readonly label: Localized;
  readonly description: Localized;
}

/** A school board whose name the tool knows. */
export interface Board {
  readonly name: string;
  readonly sector: 'public' | 'catholic' | 'school authority' | 'other';
  readonly languages: readonly Language[];
  readonly acronym?: string;
  /** The name of the board that goes by the same acronym. */
  readonly sharedAcronymWith?: string;
  /** Brand and former names. */
  readonly aliases: readonly string[];
  /** Where the name comes from: a key of {@link Framework.sources}. */
  readonly source: string;
}

/** One value that an enumerated front-matter key can take. */
export interface FrontMatterValue {
  readonly id: string;
  readonly aliases: Localized<readonly string[]>;
  readonly label: Localized;
  readonly description: Localized;
}

/** What kind of value a front-matter key takes. A date may be a year, a year and month, or a day. */
export type FrontMatterType = 'string' | 'enum' | 'date' | 'integer' | 'string-list' | 'characteristics' | 'map';

/** A key of a case's front matter. */
export interface FrontMatterKey {
  /** The canonical spelling. */
  readonly id: string;
  readonly aliases: Localized<readonly string[]>;
  readonly description: Localized;
  readonly type: FrontMatterType;
  /** For `enum`. */
  readonly values?: readonly FrontMatterValue[];
  readonly required: boolean;
  /** For `map`. */
  readonly children?: readonly FrontMatterKey[];
  /** The value that stands when the key is absent. */
  readonly default?: string;
}

/** Smallest and largest allowed count, both included. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** Words that headings and names are read with. */
export interface Vocabulary {
  /** Words that may stand in any recognised heading: articles, "our", "of this characteristic". */
  readonly fillers: Localized<readonly string[]>;
  /** Words before a question's number: "Question 3", "Q3". */
  readonly questionWords: Localized<readonly string[]>;
  /** Words before a characteristic's number: "Characteristic 4". */
  readonly characteristicWords: Localized<readonly string[]>;
  /** Words before the number of any section: "Part 2: …". */
  readonly partWords: Localized<readonly string[]>;
  /** Long and short forms in board names: "District School Board", "DSB". Longer forms first. */
  readonly boardAbbreviations: readonly { readonly long: string; readonly short: string }[];
}

/** A framework pack: everything the tool knows about one programme of case studies. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  /** The value of `kind` that makes a file a case. */
  readonly documentKind: string;
  readonly characteristics: readonly Characteristic[];
  readonly questions: readonly Question[];
  readonly modules: readonly LearningModule[];
  readonly moduleParts: readonly ModulePart[];
  readonly boards: readonly Board[];
  readonly frontMatterKeys: readonly FrontMatterKey[];
  readonly casesPerModule: CountRange;
  readonly characteristicsPerCase: CountRange;
  /** "answers" in `<!-- answers: 3 -->`. */
  readonly markerKeywords: Localized<readonly string[]>;
  /** "none" in `<!-- answers: 5 none -->`. */
  readonly noneKeywords: Localized<readonly string[]>;
  /** "no-surprise" in `<!-- answers: 4 no-surprise -->`. */
  readonly noSurpriseKeywords: Localized<readonly string[]>;
  /** "for" in `<!-- answers: 3 for evidence-use -->`. */
  readonly forKeywords: Localized<readonly string[]>;
  readonly vocabulary: Vocabulary;
  /** What each source key stands for. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The parts of a pack as read from JSON; `loadFramework` says what is wrong with them. */
export interface FrameworkData {
  readonly pack: unknown;
  readonly characteristics: unknown;
  readonly questions: unknown;
  readonly modules: unknown;
  readonly boards: unknown;
  readonly frontMatter: unknown;
}
