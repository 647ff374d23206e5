import type { Tense, VerbClass, VerbForm, VerbGroup } from '../model';
import type { SentenceTokens } from '../sentence-tokens';
import { type FoundVerb, foundVerb, verbGroup } from '../verb-group';
import {
  imperfectOfAvoir,
  imperfectOfEtre,
  notFuture,
  notImperfect,
  pastHistoric,
  presentOfAller,
  presentOfAvoir,
  presentOfEtre,
} from './grammar';
import { withEtre } from './verb-list';

const state: readonly VerbClass[] = ['state'];
const takesEtre = new Set(withEtre.split(' '));
const unknown: VerbForm = { lemma: '', classes: [], form: 'participle', alsoNoun: false };
/** « Réécrit », « repris », « redéfini »: what is done once more, from a verb that no list need hold. */
const isDoneAgain =
  /^(?:ré|re)\p{L}{2,}(?:écrit|pris|mis|fait|vu|lu|ouvert|fini|parti|uni|bâti|duit|tenu)e?s?$|^réécrite?s?$/u;
const objectPronouns = /^(?:se|s|me|m|te|t|le|la|l|les|lui|leur|y|en|nous|vous)$/;

/** The finite verbs of a French sentence, in order. */
export function frenchVerbs(sentence: SentenceTokens): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = sentence.from; index < sentence.to; ) {
    const found: FoundVerb | undefined = sentence.mayBeVerb(index) ? verbAt(sentence, index) : undefined;
    if (!found) {
      index++;
      continue;
    }
    groups.push(verbGroup(sentence, index, found, groups.at(-1), isNegative(sentence, index)));
    index = found.tokenEnd;
  }
  return groups;
}

function verbAt(sentence: SentenceTokens, index: number): FoundVerb | undefined {
  const word = sentence.word(index);
  const command = imperativeAt(sentence, index);
  if (command) return foundVerb(command, index + 1, 'imperative');
  if (presentOfAvoir.has(word) && !(word === 'as' && !isSubject(sentence, index - 1)))
    return afterAvoir(sentence, index, 'past', 'present');
  if (imperfectOfAvoir.has(word)) return afterAvoir(sentence, index, 'past-perfect', 'habitual-past');
  if (presentOfEtre.has(word)) return afterEtre(sentence, index, 'present', 'past');
  if (imperfectOfEtre.has(word)) return afterEtre(sentence, index, 'habitual-past', 'past-perfect');
  if (presentOfAller.has(word)) return afterAller(sentence, index);
  if (pastHistoric.has(word)) {
    return foundVerb({ lemma: word, classes: [] }, index + 1, 'past');
  }
  return simpleForm(sentence, index);
}

/** The next index that is no adverb, negation or pronoun between auxiliary and participle. */
function skip(sentence: SentenceTokens, from: number): number {
  let at = from;
  while (
    at < from + 5 &&
    (sentence.isAdverb(at) || /^(?:d|abord|eux|elles|nous-mêmes|le|temps)$/.test(sentence.word(at)))
  )
    at++;
  return at;
}

function participleAt(sentence: SentenceTokens, index: number): VerbForm | undefined {
  const known = sentence.form(index, 'participle');
  if (known) return known;
  const word = sentence.word(index);
  if (isDoneAgain.test(word)) return unknown;
  return word.length > 4 &&
    /(?:é|ée|és|ées)$/.test(word) &&
    sentence.forms(index).length === 0 &&
    sentence.cues(index).length === 0
    ? unknown
    : undefined;
}

function afterAvoir(sentence: SentenceTokens, index: number, compound: Tense, simple: Tense): FoundVerb {
  const at = skip(sentence, index + 1);
  if (sentence.word(at) === 'été') {
    const next = skip(sentence, at + 1);
    const passive = participleAt(sentence, next);
    if (passive) return foundVerb(passive, next + 1, compound, false, 'passive');
    return foundVerb({ lemma: 'être', classes: state }, at + 1, compound);
  }
  const participle = participleAt(sentence, at);
  if (participle) return foundVerb(participle, at + 1, compound);
  return foundVerb({ lemma: 'avoir', classes: state }, index + 1, simple);
}

function afterEtre(sentence: SentenceTokens, index: number, simple: Tense, compound: Tense): FoundVerb {
  const at = skip(sentence, index + 1);
  const participle = participleAt(sentence, at);
  if (!participle) return foundVerb({ lemma: 'être', classes: state }, index + 1, simple);
  const isCompound = takesEtre.has(participle.lemma) || isReflexive(sentence, index);
  return isCompound ? foundVerb(participle, at + 1, compound) : foundVerb(participle, at + 1, simple, false, 'passive');
}

function isReflexive(sentence: SentenceTokens, index: number): boolean {
  const before = sentence.word(index - 1);
  if (before === 's' || before === 'se' || before === 'me' || before === 'm') return true;
  return before === 'nous' && sentence.word(index - 2) === 'nous';
}

function afterAller(sentence: SentenceTokens, index: number): FoundVerb {
  const at = skip(sentence, index + 1);
  const base = sentence.form(at, 'base') ?? sentence.form(at + 1, 'base');
  if (base && sentence.word(at) !== 'à') return foundVerb(base, at + 1, 'future');
  return foundVerb({ lemma: 'aller', classes: [] }, index + 1, 'present');
}

function simpleForm(sentence: SentenceTokens, index: number): FoundVerb | undefined {
  const tokenEnd = index + 1;
  const word = sentence.word(index);
  const noun = sentence.is(index - 1, 'determiner') && !objectPronouns.test(sentence.word(index - 1));
  if (noun || (sentence.is(index - 1, 'possessive') && !/^(?:leur)$/.test(sentence.word(index - 1)))) return undefined;
  const imperfect = sentence.form(index, 'imperfect');
  if (imperfect && !(word.endsWith('ions') && !isSubject(sentence, index - 1)))
    return foundVerb(imperfect, tokenEnd, 'habitual-past');
  if (word.length > 5 && /(?:ait|aient)$/.test(word) && !notImperfect.has(word) && sentence.forms(index).length === 0) {
    return foundVerb(undefined, tokenEnd, /r(?:ait|aient)$/.test(word) ? 'conditional' : 'habitual-past');
  }
  const past = sentence.form(index, 'past');
  if (past) return foundVerb(past, tokenEnd, 'past');
  const future = sentence.form(index, 'future');
  if (future && !notFuture.has(word)) return foundVerb(future, tokenEnd, 'future');
  const conditional = sentence.form(index, 'conditional');
  if (conditional) return foundVerb(conditional, tokenEnd, 'conditional');
  if (
    word.length > 5 &&
    /r(?:ais|ions)$/.test(word) &&
    isSubject(sentence, index - 1) &&
    sentence.forms(index).length === 0
  )
    return foundVerb(undefined, tokenEnd, 'conditional');
  return presentAt(sentence, index);
}

function presentAt(sentence: SentenceTokens, index: number): FoundVerb | undefined {
  const form = sentence.form(index, 'third') ?? sentence.form(index, 'plural') ?? sentence.form(index, 'we');
  if (!form) return undefined;
  if (form.form === 'we' && !hasNous(sentence, index)) return undefined;
  if (form.form === 'third') {
    if (sentence.is(index - 1, 'preposition') || sentence.isMark(index - 1)) return undefined;
    if (form.alsoNoun && !isSubject(sentence, index - 1) && !takesObject(sentence, index)) return undefined;
  }
  const tense: Tense =
    form.lemma === 'devoir' || form.lemma === 'falloir'
      ? 'obligation'
      : form.lemma === 'pouvoir'
        ? 'ability'
        : form.classes.includes('plan')
          ? 'plan'
          : 'present';
  return foundVerb(form, index + 1, tense);
}

/** « La directrice rencontre les équipes »: after a noun, and with an object of its own. */
function takesObject(sentence: SentenceTokens, index: number): boolean {
  if (index === sentence.from || sentence.isGrammar(index - 1)) return false;
  const next = index + 1;
  return (
    sentence.is(next, 'determiner') ||
    sentence.is(next, 'possessive') ||
    /^(?:sur|à|en|que|qu|de|d)$/.test(sentence.word(next))
  );
}

const isSubject = (sentence: SentenceTokens, index: number): boolean =>
  /^(?:nous|on|je|j|il|ils|elle|elles|qui|vous|ne|n|se|s|cela|ça)$/.test(sentence.word(index));

function hasNous(sentence: SentenceTokens, index: number): boolean {
  for (let at = index - 1; at >= index - 4; at--) if (sentence.word(at) === 'nous') return true;
  return false;
}

function isNegative(sentence: SentenceTokens, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) if (/^(?:ne|n)$/.test(sentence.word(at))) return true;
  return false;
}

/** « Faites l'inventaire »; in a list also the infinitive: « Écouter avant d'agir ». */
function imperativeAt(sentence: SentenceTokens, index: number): VerbForm | undefined {
  if (index !== sentence.from && !(index === sentence.from + 1 && /^(?:ne|n)$/.test(sentence.word(sentence.from))))
    return undefined;
  const command = sentence.form(index, 'command');
  if (command) return command;
  const word = sentence.word(index);
  if (/[^r]ez$/.test(word) && word.length > 4 && !/^(?:assez|chez)$/.test(word)) return { ...unknown, form: 'command' };
  return sentence.form(index, 'base');
}
