import { wordEntry } from './entry';
import {
  type Actor,
  type CueKind,
  type Lexicon,
  type Part,
  partBits,
  type Token,
  type VerbForm,
  type WordEntry,
} from './model';

const nothing = wordEntry({});

/** The tokens of one sentence with the questions that grammar asks of them. An index outside the sentence finds nothing. */
export class SentenceTokens {
  constructor(
    readonly tokens: readonly Token[],
    readonly from: number,
    readonly to: number,
    readonly lexicon: Lexicon,
  ) {}

  word(index: number): string {
    return index >= this.from && index < this.to ? (this.tokens[index] as Token).word : '';
  }

  private entry(index: number): WordEntry {
    return index >= this.from && index < this.to ? (this.tokens[index] as Token).entry : nothing;
  }

  isCapital(index: number): boolean {
    return index >= this.from && index < this.to && (this.tokens[index] as Token).capital;
  }

  /** Also true outside the sentence. */
  isMark(index: number): boolean {
    return index < this.from || index >= this.to || (this.tokens[index] as Token).kind === 'mark';
  }

  is(index: number, part: Part): boolean {
    return (this.entry(index).parts & partBits[part]) !== 0;
  }

  /** Whether it is one of the small words of grammar. */
  isGrammar(index: number): boolean {
    return this.entry(index).parts !== 0;
  }

  cues(index: number): readonly CueKind[] {
    return this.entry(index).cues;
  }

  forms(index: number): readonly VerbForm[] {
    return this.entry(index).forms;
  }

  actor(index: number): Actor | undefined {
    return this.entry(index).actor;
  }

  form(index: number, wanted: VerbForm['form']): VerbForm | undefined {
    for (const form of this.entry(index).forms) if (form.form === wanted) return form;
    return undefined;
  }

  /** The nearest index before `index` that holds no adverb. */
  before(index: number): number {
    let at = index - 1;
    while (at >= this.from && this.isAdverb(at)) at--;
    return at;
  }

  /** A word that no list knows may still be a verb in -s after an adverb: "the system quietly hums along". */
  mayBeVerb(index: number): boolean {
    return (
      this.entry(index).mayBeVerb || (index > this.from && this.isAdverb(index - 1) && this.word(index).endsWith('s'))
    );
  }

  isAdverb(index: number): boolean {
    return this.entry(index).isAdverb;
  }
}
