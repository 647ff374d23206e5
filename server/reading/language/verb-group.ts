import { isSubordinate } from './clauses';
import type { Tense, VerbClass, VerbForm, VerbGroup } from './model';
import type { SentenceTokens } from './sentence-tokens';
import { subjectOf } from './subjects';

/** A finite verb as grammar finds it, before it is known who acts. */
export interface FoundVerb {
  /** Index after its last token. */
  readonly tokenEnd: number;
  readonly lemma: string;
  readonly classes: readonly VerbClass[];
  readonly tense: Tense;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negative: boolean;
}

export type VerbFlag = 'passive' | 'progressive';

/** A verb by the form that carries its meaning; `undefined` where the lexicon knows none. */
export function foundVerb(
  form: Pick<VerbForm, 'lemma' | 'classes'> | undefined,
  tokenEnd: number,
  tense: Tense,
  negative = false,
  flag?: VerbFlag | 'both',
): FoundVerb {
  return {
    tokenEnd,
    lemma: form === undefined ? '' : form.lemma,
    classes: form === undefined ? noClasses : form.classes,
    tense,
    passive: flag === 'passive' || flag === 'both',
    progressive: flag === 'progressive' || flag === 'both',
    negative,
  };
}

const noClasses: readonly VerbClass[] = [];

/** The verb that begins at token `index`, with who acts and where it stands. */
export function verbGroup(
  sentence: SentenceTokens,
  index: number,
  found: FoundVerb,
  previous: VerbGroup | undefined,
  negative = found.negative,
): VerbGroup {
  const { tokens } = sentence;
  const subject = found.tense === 'imperative' ? undefined : subjectOf(sentence, index, previous);
  return {
    start: tokens[index]?.start ?? 0,
    end: tokens[found.tokenEnd - 1]?.end ?? 0,
    token: index,
    tokenEnd: found.tokenEnd,
    lemma: found.lemma,
    classes: found.classes,
    tense: found.tense,
    passive: found.passive,
    progressive: found.progressive,
    negative,
    subordinate: isSubordinate(sentence, index, previous?.tokenEnd ?? 0),
    actor: subject?.actor ?? 'unknown',
    name: subject?.name,
  };
}
