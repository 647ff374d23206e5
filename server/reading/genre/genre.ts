import type { CaseStudy, Passage } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import type { Framework } from '../../framework/index';
import { readingOf } from '../passages/kept';
import type { PassageReading } from '../passages/model';
import { readStudy, type StudyReading } from '../passages/study';
import { thresholds } from '../thresholds';
import { type BodyPart, bodyIn, isBody, type Manner, mannerOf, type Narrating } from './body';
import { isNews, isTestimony } from './other-voices';

export type GenreKind = 'case' | 'article' | 'programme-description' | 'opinion' | 'plan' | 'testimony' | 'news';

/** Whether a text narrates what an organization did, and if not, what it seems to be instead. */
export interface Genre {
  readonly isCase: boolean;
  readonly kind: GenreKind;
  /** The sentences that narrate, where it is a case; else those that show what it is instead, a few of them. */
  readonly because: readonly Span[];
  /** Sentences of the body in which an organization has completed something. */
  readonly narrated: number;
  /** Share of the body's passages with such a sentence. */
  readonly share: number;
}

const { gate } = thresholds;

/**
 * The not-a-case gate. A text is none when hardly a passage of its body tells of something that an organization completed:
 * front matter, lives of authors, quotations and names of things do not count; or when it is a witness's statement or a paper's report.
 * Otherwise who tells it does not matter: many cases are told in the third person, with the leaders quoted. In doubt, and while a text
 * is short, it is one.
 */
export function readGenre(study: CaseStudy, _framework: Framework, reading: StudyReading = readStudy(study)): Genre {
  const parts = study.runs.map(({ run, passages: first }) => ({ first, body: bodyIn(run, reading) }));
  const words = sum(parts, ({ body }) => body.words);
  const passages = sum(parts, ({ body }) => body.passages);
  const isShort = words < gate.shortWords;
  const toldIn = ({ body }: Part) => (isShort ? body.inAll : body.surely);
  const narrating = sum(parts, (part) => toldIn(part).length);
  const narrated = sum(parts, (part) => sum(toldIn(part), ({ sentences }) => sentences.length));
  const share = shareIn(narrating, passages);
  const manner = () => mannerOf(reading);
  const tellsEnough = tells(share, manner) || narrated * gate.wordsPerSentence >= words;
  const voice = isTestimony(reading) ? 'testimony' : isNews(reading) ? 'news' : undefined;
  if (voice) return { isCase: false, kind: voice, because: shown(reading, () => true), narrated, share };
  const isCase = words < gate.leastWords ? !onlyPlans(narrated, manner) : narrated > 1 && tellsEnough;
  if (isCase) return { isCase, kind: 'case', because: spansOf(study, parts, toldIn), narrated, share };
  const { kind, test } = otherGenre(passages, manner());
  return { isCase, kind, because: shown(reading, test), narrated, share };
}

/** The body in a run, with the index of the run's first passage. */
interface Part {
  readonly first: number;
  readonly body: BodyPart;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  let all = 0;
  for (const item of items) all += of(item);
  return all;
}

const shareIn = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Where only some passages narrate, the verbs of the whole have to speak of the past too: a programme's page dates its founding. */
function tells(share: number, manner: () => Manner): boolean {
  if (share >= gate.surelyShare || share < gate.leastShare) return share >= gate.surelyShare;
  const { past, verbs } = manner();
  return shareIn(past, verbs) >= gate.leastPast;
}

/** Nothing was done, and much is still to come: a plan, however short. */
function onlyPlans(narrated: number, manner: () => Manner): boolean {
  if (narrated > 0) return false;
  const { coming, verbs } = manner();
  return verbs >= gate.planVerbs && shareIn(coming, verbs) >= gate.planShare;
}

/** The first sentences that narrate. */
function spansOf(
  study: CaseStudy,
  parts: readonly Part[],
  toldIn: (part: Part) => readonly Narrating[],
): readonly Span[] {
  const found: Span[] = [];
  for (const part of parts) {
    for (const { at, sentences } of toldIn(part)) {
      const passage = study.passages[part.first + at];
      if (passage) found.push(...sentences.map((sentence) => placedSpan(passage, sentence)));
      if (found.length >= gate.shown) return found.slice(0, gate.shown);
    }
  }
  return found;
}

const placedSpan = (
  { span }: Pick<Passage, 'span'>,
  { start, end }: { readonly start: number; readonly end: number },
): Span => ({ start: span.start + start, end: span.start + end });

type Test = (reading: PassageReading) => boolean;

/** What a text that narrates nothing is: argument, plan, account of how a programme runs, or an article about the subject. */
function otherGenre(
  passages: number,
  { verbs, coming, duties, doctrine }: Manner,
): {
  readonly kind: GenreKind;
  /** Passages that show it. */
  readonly test: Test;
} {
  const kinds: readonly (readonly [GenreKind, number, Test])[] = [
    ['plan', shareIn(coming, verbs) / gate.planShare, ({ roles }) => roles.has('future')],
    ['opinion', shareIn(duties, verbs) / gate.opinionShare, ({ roles }) => roles.has('opinion')],
    ['article', shareIn(doctrine, passages) / gate.doctrineShare, ({ roles }) => roles.has('doctrine')],
  ];
  const [best] = [...kinds].sort((one, other) => other[1] - one[1]);
  const [kind, strength, test] = best ?? ['article', 0, () => false];
  return strength < 1 ? { kind: 'programme-description', test: ({ roles }) => roles.has('practice') } : { kind, test };
}

/** The first sentences of the first passages of the body that a test holds for. */
function shown({ study, language }: StudyReading, test: Test): Span[] {
  const found: Span[] = [];
  for (const passage of study.passages) {
    const reading = readingOf(passage.content, language);
    const [first] = reading.sentences;
    if (!first || !isBody(reading, passage.words) || !test(reading)) continue;
    found.push(placedSpan(passage, first));
    if (found.length === gate.shown) break;
  }
  return found;
}
