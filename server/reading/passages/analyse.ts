import type { Language } from '../../framework/index';
import { lexiconOf } from '../language/lexicon';
import type { Token, VerbGroup } from '../language/model';
import { tokenize } from '../language/tokens';
import { thresholds } from '../thresholds';
import type { PassageReading, PassageSource, SentenceReading } from './model';
import { rolesOf } from './roles';
import { readSentences } from './sentences';
import { itemStarts, stretchesOf } from './stretches';
import { isOwn } from './tally';

const unread = {
  words: 0,
  sentences: [],
  own: [],
  ownVerbs: [],
  roles: new Set<never>(),
  items: 0,
  hasMotto: false,
  organizations: [],
};

/**
 * Reads one passage: sentences, verbs with tense and actor, signs, dates, numbers, roles. Pure and linear in its length;
 * the result depends on nothing but the arguments.
 */
export function analysePassage(passage: PassageSource, language: Language): PassageReading {
  const { kind, prose } = passage;
  if (kind === 'code') return { language, kind, ...unread };
  const items = kind === 'list' || kind === 'item' ? itemStarts(passage.source) : [];
  const tokens = tokenize(prose, lexiconOf(language));
  const sentences = readSentences(stretchesOf(passage, items, language), tokens, prose, language);
  const own = sentences.every(isOwn) ? sentences : sentences.filter(isOwn);
  const draft = {
    language,
    kind,
    words: wordsIn(sentences),
    sentences,
    own,
    ownVerbs: verbsIn(own),
    items: items.length,
    hasMotto: opensWithMotto(sentences, prose),
    organizations: organizationNames(tokens),
  };
  return { ...draft, roles: rolesOf(draft, prose, tokens) };
}

function wordsIn(sentences: readonly SentenceReading[]): number {
  let words = 0;
  for (const sentence of sentences) words += sentence.words;
  return words;
}

function verbsIn(sentences: readonly SentenceReading[]): readonly VerbGroup[] {
  const [first] = sentences;
  if (first && sentences.length === 1) return first.verbs;
  const verbs: VerbGroup[] = [];
  for (const sentence of sentences) for (const verb of sentence.verbs) verbs.push(verb);
  return verbs;
}

function opensWithMotto([first, second]: readonly SentenceReading[], prose: string): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.words <= thresholds.mottoWords &&
    !first.isQuestion &&
    prose.slice(first.start, first.end).trimEnd().endsWith('.')
  );
}

/** The words that name an organization, each once: capitals in a row up to a word like District, School or Board. */
function organizationNames(tokens: readonly Token[]): readonly string[] {
  const found = new Set<string>();
  let run: string[] = [];
  let named = 0;
  for (const { kind, capital, word, entry } of tokens) {
    if (kind !== 'word' || !capital) {
      if (run.length > 0) run = [];
      named = 0;
    } else if (run.length > 0 && entry.cues.includes('organization')) {
      for (; named < run.length; named++) found.add(run[named] as string);
    } else if (entry.cues.length === 0 && entry.parts === 0) run.push(word);
  }
  return [...found];
}
