/** What a section of a generated case is made of. Sentences hold {slots} that are filled from the tongue's words. */
export interface SectionPlan {
  readonly heading: string;
  /** A comment that declares an answer, above the first paragraph; absent where the heading does. */
  readonly marker?: string;
  /** Its part of the text; the parts of a tongue add up to 1. */
  readonly share: number;
  readonly sentences: readonly string[];
  /** Headings of the level below, in long texts. */
  readonly parts: readonly string[];
}

/** All that the generator needs to write in one language. */
export interface Tongue {
  readonly language: 'en' | 'fr';
  /** The front matter's lines between the fences, with slots. */
  readonly frontMatter: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly SectionPlan[];
  readonly quotations: readonly string[];
  readonly listLeads: readonly string[];
  readonly listItems: readonly string[];
  readonly table: { readonly lead: string; readonly head: readonly string[]; readonly rows: readonly string[] };
  readonly footnotes: readonly string[];
  /** Links and pictures, whole sentences. */
  readonly references: readonly string[];
  /** What a first draft gets wrong, so that each rule has something to say somewhere. */
  readonly slips: readonly string[];
}
