import type { Tense, VerbClass, VerbForm, VerbGroup } from '../model';
import type { SentenceTokens } from '../sentence-tokens';
import { type FoundVerb, foundVerb, verbGroup } from '../verb-group';
import { clauseHasVerb, isFinitePast, isFinitePresent, isImperative, participleAt } from './finite';
import { modals } from './grammar';


const presentBe = new Set(['am', 'is', 'are']);
const pastBe = new Set(['was', 'were']);
const state: readonly VerbClass[] = ['state'];

type Helper = (sentence: SentenceTokens, index: number, previous: VerbGroup | undefined) => FoundVerb | undefined;

/** Auxiliaries and modals, each with what reads the verb after it. */
const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...Object.entries(modals).map(([word, tense]): [string, Helper] => [word, (sentence, index) => afterModal(sentence, index, tense)]),
  ...[...presentBe].map((word): [string, Helper] => [word, (sentence, index) => afterBe(sentence, index, 'present')]),
  ...[...pastBe].map((word): [string, Helper] => [word, (sentence, index) => afterBe(sentence, index, 'past')]),
  ['has', (sentence, index, previous) => afterHave(sentence, index, 'present', previous)],
  ['have', (sentence, index, previous) => afterHave(sentence, index, 'present', previous)],
  ['had', (sentence, index, previous) => afterHave(sentence, index, 'past', previous)],
  ['did', (sentence, index) => afterDo(sentence, index, 'past')],
  ['do', (sentence, index) => afterDo(sentence, index, 'present')],
  ['does', (sentence, index) => afterDo(sentence, index, 'present')],
]);

/** The finite verbs of an English sentence, in order. */
export function englishVerbs(sentence: SentenceTokens): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = sentence.from; index < sentence.to; ) {
    const found = sentence.mayBeVerb(index) ? verbAt(sentence, index, groups.at(-1)) : undefined;
    if (!found) {
      index++;
      continue;
    }
    groups.push(verbGroup(sentence, index, found, groups.at(-1)));
    index = found.tokenEnd;
  }
  return groups;
}

function verbAt(sentence: SentenceTokens, index: number, previous: VerbGroup | undefined): FoundVerb | undefined {
  const word = sentence.word(index);
  if (isImperative(sentence, index)) return imperative(sentence, index);
  const helper = helpers.get(word);
  // "May" with its capital inside a sentence is the month.
  const isMonth = word === 'may' && index > sentence.from && sentence.isCapital(index);
  if (helper && !isMonth) return helper(sentence, index, previous);
  if (word === 'used' && sentence.word(index + 1) === 'to' && sentence.form(index + 2, 'base') && !sentence.isMark(index - 1) && !clauseHasVerb(sentence, index - 1, previous)) {
    return { ...named(sentence.form(index + 2, 'base')), tokenEnd: index + 3, tense: 'habitual-past' };
  }
  const past = isFinitePast(sentence, index, previous);
  if (past) return { ...named(past), tokenEnd: index + 1, tense: previous?.tense === 'perfect' && past.form === 'participle' ? 'perfect' : 'past' };
  const present = isFinitePresent(sentence, index, previous);
  if (!present) return undefined;
  return { ...named(present), tokenEnd: index + 1, tense: planned(sentence, present, index + 1) ? 'plan' : 'present' };
}

const named = (form: VerbForm | undefined) => ({ lemma: form?.lemma ?? '', classes: form?.classes ?? [] });

/** "We hope to", "we expect that": a present that speaks of what is still to come. */
function planned(sentence: SentenceTokens, form: VerbForm, next: number): boolean {
  return form.classes.includes('plan') && /^(?:to|forward|that)$/.test(sentence.word(next));
}

/** The next index that is no adverb, negation or inverted pronoun, and whether a negation was passed. */
function skip(sentence: SentenceTokens, from: number): { readonly at: number; readonly negative: boolean } {
  let at = from;
  let negative = false;
  while (at < from + 5 && (sentence.isAdverb(at) || (at === from && sentence.is(at, 'subject-pronoun') && !sentence.is(at, 'determiner')))) {
    negative ||= sentence.word(at) === 'not' || sentence.word(at) === 'never';
    at++;
  }
  return { at, negative };
}

function imperative(sentence: SentenceTokens, index: number): FoundVerb {
  const at = sentence.word(index) === 'do' ? index + 2 : index;
  return { ...named(sentence.form(at, 'base')), tokenEnd: at + 1, tense: 'imperative', negative: at !== index };
}

function afterModal(sentence: SentenceTokens, index: number, tense: Tense): FoundVerb {
  const { at, negative } = skip(sentence, index + 1);
  const isNegative = negative || sentence.word(index) === 'cannot';
  const word = sentence.word(at);
  if (word === 'have') {
    const participle = participleAt(sentence, at + 1);
    if (participle) return { ...named(participle), tokenEnd: at + 2, tense: 'conditional', negative: isNegative };
  }
  if (word === 'be') {
    const passive = participleAt(sentence, skip(sentence, at + 1).at);
    if (passive) return { ...named(passive), tokenEnd: skip(sentence, at + 1).at + 1, tense, passive: true, negative: isNegative };
    return { lemma: 'be', classes: state, tokenEnd: at + 1, tense, negative: isNegative };
  }
  const base = sentence.form(at, 'base');
  // "We'd found": the contraction of "had".
  const participle = base || word === '' || tense !== 'conditional' ? undefined : sentence.form(at, 'participle');
  if (participle) return { ...named(participle), tokenEnd: at + 1, tense: 'past-perfect', negative: isNegative };
  return { ...named(base), tokenEnd: base ? at + 1 : index + 1, tense, negative: isNegative };
}

function afterBe(sentence: SentenceTokens, index: number, tense: 'past' | 'present'): FoundVerb {
  const { at, negative } = skip(sentence, index + 1);
  const word = sentence.word(at);
  if (word === 'going' && sentence.word(at + 1) === 'to') {
    const base = sentence.form(at + 2, 'base');
    if (base) return { ...named(base), tokenEnd: at + 3, tense: tense === 'present' ? 'future' : 'conditional', negative };
  }
  if (word === 'being') {
    const passive = participleAt(sentence, at + 1);
    return { ...named(passive), tokenEnd: at + (passive ? 2 : 1), tense, passive: true, progressive: true, negative };
  }
  if (word.endsWith('ing') && word.length > 5 && !sentence.is(at, 'determiner')) {
    const gerund = sentence.form(at, 'gerund');
    return { ...named(gerund), tokenEnd: at + 1, tense: gerund && planned(sentence, gerund, at + 1) ? 'plan' : tense, progressive: true, negative };
  }
  const participle = participleAt(sentence, at);
  if (participle) return { ...named(participle), tokenEnd: at + 1, tense, passive: true, negative };
  return { lemma: 'be', classes: state, tokenEnd: index + 1, tense, negative: negative || sentence.word(index + 1) === 'no' };
}

function afterHave(sentence: SentenceTokens, index: number, tense: 'past' | 'present', previous: VerbGroup | undefined): FoundVerb | undefined {
  // "to have", "and have": the infinitive is no finite verb.
  if (tense === 'present' && sentence.word(index - 1) === 'to') return undefined;
  const perfect: Tense = tense === 'past' ? 'past-perfect' : 'perfect';
  const { at, negative } = skip(sentence, index + 1);
  if (sentence.word(at) === 'been') {
    const next = skip(sentence, at + 1).at;
    const passive = participleAt(sentence, next);
    if (passive) return { ...named(passive), tokenEnd: next + 1, tense: perfect, passive: true, negative };
    const gerund = sentence.form(next, 'gerund');
    if (gerund) return { ...named(gerund), tokenEnd: next + 1, tense: perfect, progressive: true, negative };
    return { lemma: 'be', classes: state, tokenEnd: at + 1, tense: perfect, negative };
  }
  if (sentence.word(at) === 'to') {
    const base = sentence.form(at + 1, 'base');
    if (base) return { ...named(base), tokenEnd: at + 2, tense: tense === 'past' ? 'past' : 'obligation', negative };
  }
  const participle = participleAt(sentence, at);
  if (participle) return { ...named(participle), tokenEnd: at + 1, tense: perfect, negative };
  if (previous && previous.tokenEnd === index) return undefined;
  return { lemma: 'have', classes: state, tokenEnd: index + 1, tense, negative: negative || sentence.word(index + 1) === 'no' };
}

function afterDo(sentence: SentenceTokens, index: number, tense: 'past' | 'present'): FoundVerb {
  const { at, negative } = skip(sentence, index + 1);
  const base = sentence.form(at, 'base');
  if (base) return { ...named(base), tokenEnd: at + 1, tense, negative };
  return { lemma: 'do', classes: ['happen'], tokenEnd: index + 1, tense, negative };
}
