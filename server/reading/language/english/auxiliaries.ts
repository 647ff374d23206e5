import type { Tense, VerbForm, VerbGroup } from '../model';
import type { SentenceTokens } from '../sentence-tokens';
import { type FoundVerb, foundVerb } from '../verb-group';
import { participleAt } from './finite-past';
import { modals } from './grammar';

type Helper = (sentence: SentenceTokens, index: number, previous: VerbGroup | undefined) => FoundVerb | undefined;

const be = { lemma: 'be', classes: ['state'] } as const;
const have = { lemma: 'have', classes: ['state'] } as const;
const alone = { lemma: 'do', classes: ['happen'] } as const;

/** Auxiliaries and modals, each with what reads the verb after it. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...Object.entries(modals).map(([word, tense]): [string, Helper] => [
    word,
    (sentence, index) => afterModal(sentence, index, tense),
  ]),
  ...['am', 'is', 'are'].map((word): [string, Helper] => [
    word,
    (sentence, index) => afterBe(sentence, index, 'present'),
  ]),
  ...['was', 'were'].map((word): [string, Helper] => [word, (sentence, index) => afterBe(sentence, index, 'past')]),
  ...['has', 'have'].map((word): [string, Helper] => [
    word,
    (sentence, index, previous) => afterHave(sentence, index, 'present', previous),
  ]),
  ['had', (sentence, index, previous) => afterHave(sentence, index, 'past', previous)],
  ['did', (sentence, index) => afterDo(sentence, index, 'past')],
  ...['do', 'does'].map((word): [string, Helper] => [word, (sentence, index) => afterDo(sentence, index, 'present')]),
]);

/** "We hope to", "we expect that": a present that speaks of what is still to come. */
export const isPlanned = (sentence: SentenceTokens, { classes }: VerbForm, next: number): boolean =>
  classes.includes('plan') && /^(?:to|forward|that)$/.test(sentence.word(next));

/** The next index that is no adverb, negation or inverted pronoun. */
function skip(sentence: SentenceTokens, from: number): number {
  let at = from;
  if (sentence.is(at, 'subject-pronoun') && !sentence.is(at, 'determiner')) at++;
  while (at < from + 5 && sentence.isAdverb(at)) at++;
  return at;
}

function isNegated(sentence: SentenceTokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.word(at) === 'not' || sentence.word(at) === 'never') return true;
  return false;
}

function afterModal(sentence: SentenceTokens, index: number, tense: Tense): FoundVerb {
  const at = skip(sentence, index + 1);
  const negative = isNegated(sentence, index + 1, at) || sentence.word(index) === 'cannot';
  const word = sentence.word(at);
  if (word === 'have') {
    const participle = participleAt(sentence, at + 1);
    if (participle) return foundVerb(participle, at + 2, tense === 'future' ? 'future' : 'conditional', negative);
  }
  if (word === 'be') {
    const next = skip(sentence, at + 1);
    const passive = participleAt(sentence, next);
    return passive ? foundVerb(passive, next + 1, tense, negative, 'passive') : foundVerb(be, at + 1, tense, negative);
  }
  const base = sentence.form(at, 'base');
  // "We'd found": the contraction of "had".
  const participle = base || tense !== 'conditional' ? undefined : sentence.form(at, 'participle');
  if (participle) return foundVerb(participle, at + 1, 'past-perfect', negative);
  return foundVerb(base, base ? at + 1 : index + 1, tense, negative);
}

function afterBe(sentence: SentenceTokens, index: number, tense: 'past' | 'present'): FoundVerb {
  const at = skip(sentence, index + 1);
  const negative = isNegated(sentence, index + 1, at);
  const word = sentence.word(at);
  if (word === 'going' && sentence.word(at + 1) === 'to') {
    const base = sentence.form(at + 2, 'base');
    if (base) return foundVerb(base, at + 3, tense === 'present' ? 'future' : 'conditional', negative);
  }
  if (word === 'being') {
    const passive = participleAt(sentence, at + 1);
    return foundVerb(passive, at + (passive ? 2 : 1), tense, negative, 'both');
  }
  if (word.length > 5 && word.endsWith('ing') && !sentence.is(at, 'determiner')) {
    const gerund = sentence.form(at, 'gerund');
    return foundVerb(
      gerund,
      at + 1,
      gerund && isPlanned(sentence, gerund, at + 1) ? 'plan' : tense,
      negative,
      'progressive',
    );
  }
  const participle = participleAt(sentence, at);
  if (participle) return foundVerb(participle, at + 1, tense, negative, 'passive');
  return foundVerb(be, index + 1, tense, negative || sentence.word(index + 1) === 'no');
}

function afterHave(
  sentence: SentenceTokens,
  index: number,
  tense: 'past' | 'present',
  previous: VerbGroup | undefined,
): FoundVerb | undefined {
  // "To have" is no finite verb.
  if (tense === 'present' && sentence.word(index - 1) === 'to') return undefined;
  const perfect: Tense = tense === 'past' ? 'past-perfect' : 'perfect';
  const at = skip(sentence, index + 1);
  const negative = isNegated(sentence, index + 1, at);
  if (sentence.word(at) === 'been') return afterBeen(sentence, at, perfect, negative);
  if (sentence.word(at) === 'to') {
    const base = sentence.form(at + 1, 'base');
    if (base) return foundVerb(base, at + 2, tense === 'past' ? 'past' : 'obligation', negative);
  }
  const participle = participleAt(sentence, at);
  if (participle) return foundVerb(participle, at + 1, perfect, negative);
  if (previous && previous.tokenEnd === index) return undefined;
  return foundVerb(have, index + 1, tense, negative || sentence.word(index + 1) === 'no');
}

function afterBeen(sentence: SentenceTokens, at: number, tense: Tense, negative: boolean): FoundVerb {
  const next = skip(sentence, at + 1);
  const passive = participleAt(sentence, next);
  if (passive) return foundVerb(passive, next + 1, tense, negative, 'passive');
  const gerund = sentence.form(next, 'gerund');
  return gerund ? foundVerb(gerund, next + 1, tense, negative, 'progressive') : foundVerb(be, at + 1, tense, negative);
}

function afterDo(sentence: SentenceTokens, index: number, tense: 'past' | 'present'): FoundVerb {
  const at = skip(sentence, index + 1);
  const negative = isNegated(sentence, index + 1, at);
  const base = sentence.form(at, 'base');
  return base ? foundVerb(base, at + 1, tense, negative) : foundVerb(alone, index + 1, tense, negative);
}
