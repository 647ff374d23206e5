import type { Lexicon, Part, Token, VerbForm } from './model';

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

  isCapital(index: number): boolean {
    return index >= this.from && index < this.to && (this.tokens[index] as Token).capital;
  }

  isMark(index: number): boolean {
    return index < this.from || index >= this.to || (this.tokens[index] as Token).kind === 'mark';
  }

  is(index: number, part: Part): boolean {
    return this.lexicon.parts.get(this.word(index))?.has(part) ?? false;
  }

  forms(index: number): readonly VerbForm[] {
    return this.lexicon.verbs.get(this.word(index)) ?? [];
  }

  form(index: number, ...wanted: readonly VerbForm['form'][]): VerbForm | undefined {
    return this.forms(index).find(({ form }) => wanted.includes(form));
  }

  /** The nearest index before `index` that holds no adverb. */
  before(index: number): number {
    let at = index - 1;
    while (at >= this.from && this.isAdverb(at)) at--;
    return at;
  }

  isAdverb(index: number): boolean {
    const word = this.word(index);
    return this.is(index, 'adverb') || (this.lexicon.language === 'en' ? word.length > 4 && word.endsWith('ly') : word.endsWith('ment') && word.length > 7 && this.forms(index).length === 0);
  }
}
