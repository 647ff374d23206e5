import { sentences as splitSentences } from '../../core/text/sentences';
import type { Language } from '../../framework/index';
import { findCues } from '../language/cues';
import { findDates } from '../language/dates';
import { englishVerbs } from '../language/english/verbs';
import { frenchVerbs } from '../language/french/verbs';
import { lexicons } from '../language/lexicon';
import type { Cue, Token, VerbGroup } from '../language/model';
import { findNumbers } from '../language/numbers';
import { SentenceTokens } from '../language/sentence-tokens';
import { tokenize } from '../language/tokens';
import { thresholds } from '../thresholds';
import type { PassageReading, PassageSource, SentenceReading } from './model';
import { quotedShares } from './quotes';
import { rolesOf } from './roles';

const bullet = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]/gm;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads one passage: sentences, verbs with tense and actor, signs, dates, numbers, roles. Pure and linear in its length;
 * the result depends on nothing but the arguments.
 */
export function analysePassage(passage: PassageSource, language: Language): PassageReading {
  const { kind, prose } = passage;
  const items = kind === 'list' || kind === 'item' ? startsOfItems(passage.source) : [];
  if (kind === 'code')
    return { language, kind, words: 0, sentences: [], roles: new Set(), items: 0, hasMotto: false, organizations: [] };
  const tokens = tokenize(prose, lexicons[language]);
  const sentences = readSentences(stretchesOf(passage, items, language), tokens, prose, language);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const [first] = sentences;
  const hasMotto =
    first !== undefined &&
    sentences.length > 1 &&
    first.words <= thresholds.mottoWords &&
    !first.isQuestion &&
    /\.\s*$/.test(prose.slice(first.start, first.end));
  const draft = {
    language,
    kind,
    words,
    sentences,
    items: items.length,
    hasMotto,
    organizations: organizationNames(tokens),
  };
  return { ...draft, roles: rolesOf(draft, prose, tokens) };
}

function startsOfItems(source: string): number[] {
  return [...source.matchAll(bullet)].map((match) => match.index);
}

/** Items of a list and rows of a table stand for themselves, whatever their punctuation. */
function stretchesOf({ kind, prose }: PassageSource, items: readonly number[], language: Language): Stretch[] {
  if (kind === 'table') return linesOf(prose);
  if (items.length < 2) return splitSentences(prose, language);
  return items.flatMap((start, index) => {
    const part = prose.slice(start, items[index + 1] ?? prose.length);
    return splitSentences(part, language).map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

function linesOf(prose: string): Stretch[] {
  return [...prose.matchAll(/[^\r\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function readSentences(
  stretches: readonly Stretch[],
  tokens: readonly Token[],
  prose: string,
  language: Language,
): SentenceReading[] {
  const lexicon = lexicons[language];
  const quoted = quotedShares(prose, stretches);
  let from = 0;
  let before: readonly Cue[] = [];
  return stretches.map(({ start, end }, index) => {
    while (from < tokens.length && (tokens[from] as Token).start < start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to++;
    const body = skipOpening(tokens, from, to);
    const cues = findCues(tokens, from, to);
    const words = new SentenceTokens(tokens, body, to, lexicon);
    const sentence: SentenceReading = {
      start,
      end,
      words: countWords(tokens, from, to),
      verbs: withAntecedents(language === 'fr' ? frenchVerbs(words) : englishVerbs(words), cues, before),
      cues,
      dates: findDates(tokens, from, to, cues),
      numbers: findNumbers(tokens, from, to, lexicon),
      isQuestion: asks(prose.slice(start, end)),
      quoted: quoted[index] ?? 0,
      startsWithName: startsWithName(words, body),
      names: hasNames(tokens, body, to),
    };
    from = to;
    before = cues;
    return sentence;
  });
}

/** "They" are those whom the sentence, or the one before, spoke of last. */
function withAntecedents(
  verbs: readonly VerbGroup[],
  cues: readonly Cue[],
  before: readonly Cue[],
): readonly VerbGroup[] {
  if (!verbs.some(({ actor }) => actor === 'they' || actor === 'person')) return verbs;
  return verbs.map((verb) => {
    if (verb.actor === 'person') return holdsOffice(before) ? { ...verb, actor: 'organization' as const } : verb;
    if (verb.actor !== 'they') return verb;
    const named = [...before, ...cues.filter(({ token }) => token < verb.token)].filter(({ kind }) => isGroup(kind));
    const kind = named.at(-1)?.kind;
    return { ...verb, actor: kind === 'organization' || kind === 'pupil' || kind === 'vendor' ? kind : 'unknown' };
  });
}

/** "The superintendent met them. She then …": she acts for the organization, as the sentence before says. */
const holdsOffice = (before: readonly Cue[]): boolean =>
  before.find(({ kind }) => isGroup(kind) || kind === 'person-pronoun')?.kind === 'organization';

const isGroup = (kind: Cue['kind']): boolean => kind === 'organization' || kind === 'pupil' || kind === 'vendor';

/** Ends in a question mark of its own. A question after a colon is what the sentence speaks of, not what it is. */
const asks = (text: string): boolean => /\?[)\s]*$/.test(text) && !text.includes(':');

/** The index of the first word: opening quotation marks, dashes and the number of a list item are passed over. */
function skipOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (tokens[at]?.kind === 'mark' ||
      (at === from && tokens[at]?.kind === 'number' && /^[.)]$/.test(tokens[at + 1]?.word ?? '')))
  )
    at++;
  return at < to ? at : from;
}

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const { kind, start } = tokens[index] as Token;
    if (kind !== 'mark' && (index === from || start !== tokens[index - 1]?.start)) count++;
  }
  return count;
}

function startsWithName(words: SentenceTokens, at: number): boolean {
  const isName = (index: number) => words.isCapital(index) && !words.isGrammar(index) && words.cues(index).length === 0;
  const second = words.word(at + 1) === '.' ? at + 2 : at + 1;
  return isName(at) && (isName(second) || words.isCapital(second)) && words.forms(at).length === 0;
}

function hasNames(tokens: readonly Token[], body: number, to: number): boolean {
  for (let index = body + 1; index < to; index++) {
    const token = tokens[index] as Token;
    if (token.capital && token.word !== 'i' && tokens[index - 1]?.kind === 'word') return true;
  }
  return false;
}

/** The words that name an organization: capitals in a row up to a word like District, School or Board. */
function organizationNames(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || !token.capital) run = [];
    else if (run.length > 0 && token.entry.cues.includes('organization')) found.push(...run);
    else if (token.entry.cues.length === 0 && token.entry.parts === 0) run.push(token.word);
  }
  return found;
}
