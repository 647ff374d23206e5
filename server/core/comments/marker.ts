import { type Framework, nearest } from '../../framework/index';
import type { CharacteristicMention, Comment, Marker, MarkerProblem, MarkerQuestion } from '../model/index';
import { latin } from '../text/latin';
import { type Span, span } from '../text/span';
import { allForms, markerWords, matchAt } from './marker-words';
import { readScope } from './scope';

const looksLikeMarker = latin(String.raw`^\s*(\p{L}+)\s*:\s*(?:questions?\s*|q\s*)?\d`, 'i');
const separator = /(?:[\s,;.&]+|(?:and|et|to|à)(?=\s))/iuy;
const number = latin(String.raw`(?:questions?\s*|q\.?\s*)?(\d{1,3})(?![\p{L}\p{N}])`, 'iy');
const anyWord = /[^\s,;]+/uy;
const reason = /\s*(?::|--|–|—)\s*(\S[\s\S]*)/y;

/** Reads a comment as a marker; undefined where it is not one and does not look as if it were meant to be one. */
export function readMarker(comment: Comment, text: string, framework: Framework): Marker | undefined {
  const { content, contentSpan } = comment;
  const keyword = matchAt(markerWords(framework).keyword, content, 0);
  if (!keyword) return misspelled(comment, framework);
  const rest = span(contentSpan.start + keyword[0].length, contentSpan.end);
  const marker = readRest(comment, rest, text, framework);
  const source = text.slice(comment.span.start, comment.span.end);
  if (comment.closed) return marker;
  const unclosed: MarkerProblem = {
    kind: 'unclosed',
    span: comment.span,
    text: source,
    suggestion: `${source.trimEnd()} -->`,
  };
  return { ...marker, problems: [...marker.problems, unclosed] };
}

function misspelled(comment: Comment, framework: Framework): Marker | undefined {
  const word = looksLikeMarker.exec(comment.content)?.[1];
  if (word === undefined) return undefined;
  const known = allForms(framework.markerKeywords).map((value) => ({ text: value, value }));
  const suggestion = nearest(word, known);
  if (suggestion === undefined) return undefined;
  const start = comment.contentSpan.start + comment.content.indexOf(word);
  const problem: MarkerProblem = { kind: 'keyword', span: span(start, start + word.length), text: word, suggestion };
  return { comment, questions: [], scope: [], problems: [problem] };
}

function readRest(comment: Comment, stretch: Span, text: string, framework: Framework): Marker {
  const words = markerWords(framework);
  const source = text.slice(0, stretch.end);
  const questions: MarkerQuestion[] = [];
  const problems: MarkerProblem[] = [];
  let rest: Pick<Marker, 'none' | 'noSurprise'> = {};
  let scope: readonly CharacteristicMention[] = [];
  let offset = stretch.start;
  /** Takes the next piece if it matches. */
  const take = (pattern: RegExp): { place: Span; match: RegExpExecArray } | undefined => {
    const match = matchAt(pattern, source, offset);
    if (!match?.[0]) return undefined;
    const place = span(offset, offset + match[0].length);
    offset = place.end;
    return { place, match };
  };
  while (offset < stretch.end) {
    if (take(separator)) continue;
    const question = take(number);
    const noSurprise = question ? undefined : take(words.noSurprise);
    const none = question || noSurprise ? undefined : take(words.none);
    if (question) readNumber(Number(question.match[1]), question.place, framework, questions, problems);
    else if (noSurprise) rest = { ...rest, noSurprise: { span: noSurprise.place } };
    else if (none) {
      const why = take(reason)?.match[1]?.trim();
      rest = { ...rest, none: { span: none.place, ...(why && { reason: why }) } };
    } else if (take(words.scope)) {
      const read = readScope(text, span(offset, stretch.end), framework);
      scope = read.scope;
      problems.push(...read.problems);
      break;
    } else {
      const word = take(anyWord);
      if (!word) break;
      problems.push(unknownWord(word.match[0], word.place, framework));
    }
  }
  if (questions.length === 0 && problems.length === 0) {
    problems.push({ kind: 'no-question', span: comment.span, text: comment.content.trim() });
  }
  return { comment, questions, scope, problems, ...rest };
}

function readNumber(
  value: number,
  place: Span,
  framework: Framework,
  questions: MarkerQuestion[],
  problems: MarkerProblem[],
): void {
  const known = framework.questions.some((question) => question.number === value);
  if (!known) problems.push({ kind: 'unknown-question', span: place, text: String(value) });
  else if (!questions.some((question) => question.number === value)) questions.push({ number: value, span: place });
}

function unknownWord(text: string, place: Span, framework: Framework): MarkerProblem {
  const known = [framework.noneKeywords, framework.noSurpriseKeywords, framework.forKeywords].flatMap(allForms);
  const candidates = known.map((value) => ({ text: value, value }));
  const suggestion = nearest(text, candidates);
  return { kind: 'unknown-word', span: place, text, ...(suggestion !== undefined && { suggestion }) };
}
