import { type Framework, type Localized, languages, type Question } from '../../framework/index';
import { describeQuestion, questionName } from '../describe';
import { escapeMarkdown, paragraphs } from '../markdown';
import { characteristicCandidates } from './characteristics';
import type { CommentPlace } from './comment-place';
import type { Candidate, Completion } from './completion';
import type { Cursor } from './cursor';
import { offer } from './offer';
import { questionsByNeed } from './questions-by-need';
import { silencingCandidates } from './silencing';

const noneHelp: Localized = {
  en: 'The honest no: there was none. Let the passage below say why.',
  fr: 'Le non honnête : il n’y en a pas eu. Que le passage qui suit dise pourquoi.',
};
const noSurpriseHelp: Localized = {
  en: 'Nothing happened that you had not foreseen.',
  fr: 'Rien ne s’est produit que vous n’aviez pas prévu.',
};
const scopeHelp: Localized = {
  en: 'The answer speaks of one characteristic only.',
  fr: 'La réponse ne porte que sur une caractéristique.',
};

/** Whole markers, so that accepting one always leaves a well-formed comment. */
export function markerCompletions(cursor: Cursor, place: CommentPlace): readonly Completion[] {
  const { framework } = cursor;
  if (/^\s*casewright-/i.test(place.content)) return offer(silencingCandidates(cursor, place.content), place);
  const scope = scopeStart(place.content, framework);
  if (scope !== undefined) return scopeCompletions(cursor, place, scope);
  const numbers = numbersIn(place.content, cursor);
  const questions = questionCandidates(cursor, place, numbers);
  const words = [...wordCandidates(cursor, numbers), ...scopeCandidates(cursor, numbers)];
  // After a complete number a word is next; after a comma, or at the start, a question is.
  const own = /\d\s+$/.test(place.content) ? [...words, ...questions] : [...questions, ...words];
  const silencing = /^\s*$/.test(place.content) ? silencingCandidates(cursor, '') : [];
  return offer([...own, ...silencing], place);
}

/** Question numbers that the marker already lists: all complete ones, not one that is just being typed. */
function numbersIn(content: string, { framework }: Cursor): readonly number[] {
  const listed = [...content.matchAll(/(?<!\d)\d{1,3}(?=[\s,;])/g)].map(([number]) => Number(number));
  return [...new Set(listed)].filter((number) => framework.questions.some((question) => question.number === number));
}

function marker({ framework, writing }: Cursor, numbers: readonly number[], rest = ''): string {
  return `${framework.markerKeywords[writing][0]}: ${numbers.join(', ')}${rest}`;
}

function questionCandidates(cursor: Cursor, place: CommentPlace, numbers: readonly number[]): readonly Candidate[] {
  const { locale } = cursor;
  return questionsByNeed(cursor, place.span)
    .filter(({ number }) => !numbers.includes(number))
    .map((question) => {
      const content = marker(cursor, [...numbers, question.number]);
      return candidateOf(cursor, content, question, describeQuestion(question, locale), question.label[locale]);
    });
}

/** The honest noes. */
function wordCandidates(cursor: Cursor, numbers: readonly number[]): readonly Candidate[] {
  const { framework, locale, writing } = cursor;
  return framework.questions.flatMap((question) => {
    if (numbers.length > 0 && !numbers.includes(question.number)) return [];
    const listed = numbers.length > 0 ? numbers : [question.number];
    const candidate = (word: string | undefined, help: Localized) =>
      candidateOf(cursor, marker(cursor, listed, ` ${word}`), question, escapeMarkdown(help[locale]), help[locale]);
    return [
      ...(question.mayBeNone ? [candidate(framework.noneKeywords[writing][0], noneHelp)] : []),
      ...(question.mayHaveNoSurprise ? [candidate(framework.noSurpriseKeywords[writing][0], noSurpriseHelp)] : []),
    ];
  });
}

/** In a case about several characteristics, an answer for one of them. */
function scopeCandidates(cursor: Cursor, numbers: readonly number[]): readonly Candidate[] {
  const { framework, study, writing, locale } = cursor;
  const declared = study.frontMatter.characteristics.flatMap(({ characteristic }) => characteristic ?? []);
  const question = framework.questions.find(({ number }) => number === numbers.at(-1));
  if (!question || declared.length < 2) return [];
  return declared.map((characteristic) => {
    const content = marker(cursor, numbers, ` ${framework.forKeywords[writing][0]} ${characteristic.id}`);
    return candidateOf(cursor, content, question, escapeMarkdown(scopeHelp[locale]), characteristic.label[locale]);
  });
}

/** Where the names begin after "for" in a marker that lists a question. */
function scopeStart(content: string, { forKeywords }: Framework): number | undefined {
  const keywords = languages.flatMap((language) => forKeywords[language]);
  for (const { 0: word, index } of content.matchAll(/\S+/g)) {
    const end = index + word.length;
    const isKeyword = end < content.length && keywords.includes(word.toLowerCase());
    if (isKeyword && /\d/.test(content.slice(0, index))) return end;
  }
  return undefined;
}

function scopeCompletions(cursor: Cursor, place: CommentPlace, start: number): readonly Completion[] {
  const { content } = place;
  const last = Math.max(start, content.lastIndexOf(',') + 1);
  const named = content.slice(start, last);
  const lead = `<!--${content.slice(0, last).trimEnd()} `;
  const candidates = characteristicCandidates(cursor, named).map((candidate) => ({
    ...candidate,
    documentation: paragraphs(escapeMarkdown(scopeHelp[cursor.locale]), candidate.documentation),
    insert: `${lead}${candidate.insert} -->`,
  }));
  // Only what follows the last comma tells which characteristic is meant; the rest of the marker is kept as it is.
  return offer(candidates, { span: place.span, typed: content.slice(last) }).map((completion) => ({
    ...completion,
    filter: `${place.typed} ${completion.label}`,
  }));
}

function candidateOf(
  cursor: Cursor,
  content: string,
  question: Question,
  documentation: string,
  detail: string,
): Candidate {
  const keywords = languages.flatMap((language) => cursor.framework.markerKeywords[language]);
  return {
    label: content,
    kind: 'marker',
    detail,
    documentation,
    insert: `<!-- ${content} -->`,
    wordings: [content, question.label[cursor.writing], questionName(question, cursor.locale), ...keywords],
  };
}
