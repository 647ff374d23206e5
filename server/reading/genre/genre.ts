import type { CaseStudy } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import type { Framework } from '../../framework/index';
import type { VerbGroup } from '../language/model';
import { has, type SentenceReading } from '../passages/model';
import { keptByNames } from '../passages/organizations';
import { type PlacedPassage, readStudy, type StudyReading } from '../passages/study';
import { isPast, ownSentences, ownVerbs, shareOf } from '../passages/tally';
import { isDeed } from '../suggest/deeds';
import { tellsNoStory } from '../suggest/vetoes';
import { thresholds } from '../thresholds';
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
  const body = reading.passages.filter(isBody);
  let words = 0;
  for (const { passage } of body) words += passage.words;
  const narrating: Narrating[] = [];
  let narrated = 0;
  for (const placed of body) {
    const told = toldIn(placed.reading, reading.isOrganization);
    const sentences = words < gate.shortWords ? told.inAll : told.surely;
    if (sentences.length === 0) continue;
    narrating.push({ placed, sentences });
    narrated += sentences.length;
  }
  const share = body.length === 0 ? 0 : narrating.length / body.length;
  const tellsEnough = tells(body, share) || narrated * gate.wordsPerSentence >= words;
  const voice = isTestimony(reading) ? 'testimony' : isNews(reading) ? 'news' : undefined;
  if (voice) return { isCase: false, kind: voice, because: shown(body, () => true), narrated, share };
  const isCase = words < gate.leastWords ? !onlyPlans(body, narrated) : narrated > 1 && tellsEnough;
  if (isCase) return { isCase, kind: 'case', because: spansOf(narrating.slice(0, gate.shown)), narrated, share };
  const { kind, because } = otherGenre(body);
  return { isCase, kind, because, narrated, share };
}

/** A passage with its sentences that narrate. */
interface Narrating {
  readonly placed: PlacedPassage;
  readonly sentences: readonly SentenceReading[];
}

/** Where only some passages narrate, the verbs of the whole have to speak of the past too: a programme's page dates its founding. */
const tells = (body: readonly PlacedPassage[], share: number): boolean =>
  share >= gate.surelyShare ||
  (share >= gate.leastShare &&
    shareOf(
      body.flatMap(({ reading }) => ownVerbs(reading)),
      isPast,
    ) >= gate.leastPast);

/** Nothing was done, and much is still to come: a plan, however short. */
const onlyPlans = (body: readonly PlacedPassage[], narrated: number): boolean => {
  const verbs = body.flatMap(({ reading }) => ownVerbs(reading));
  return (
    narrated === 0 &&
    verbs.length >= gate.planVerbs &&
    shareOf(verbs, ({ tense }) => tense === 'future' || tense === 'plan') >= gate.planShare
  );
};

/** Paragraphs and items that tell something; lists of names and tables neither narrate nor describe. */
const isBody = ({ passage, reading }: PlacedPassage): boolean =>
  passage.words >= gate.bodyWords &&
  passage.kind !== 'table' &&
  !tellsNoStory(reading) &&
  !reading.roles.has('profile');

/** The sentences of a passage that narrate. */
interface Told {
  readonly surely: readonly SentenceReading[];
  /** A short text may have only passives and names in the present perfect to show yet. */
  readonly inAll: readonly SentenceReading[];
}

const nothing: Told = { surely: [], inAll: [] };

const toldIn = keptByNames((reading, isOrganization): Told => {
  if (reading.roles.has('anecdote') || reading.roles.has('doctrine')) return nothing;
  const sentences = ownSentences(reading).filter((sentence) => !has(sentence, 'signpost'));
  const deeds = (test: (verb: VerbGroup) => boolean) =>
    sentences.filter(({ verbs }) => verbs.some((verb) => test(verb) && isDeed(verb, { isOrganization })));
  return {
    // "We have set up": the present perfect tells too, where it says who acted.
    surely: deeds(
      (verb) => verb.tense === 'past' || (verb.tense === 'perfect' && !verb.passive && isOrganization(verb)),
    ),
    inAll: deeds(({ tense }) => tense === 'past' || tense === 'perfect'),
  };
});

function spansOf(found: readonly Narrating[]): Span[] {
  return found
    .flatMap(({ placed, sentences }) => sentences.map((sentence) => placedSpan(placed, sentence)))
    .slice(0, gate.shown);
}

const placedSpan = (
  { passage }: PlacedPassage,
  { start, end }: { readonly start: number; readonly end: number },
): Span => ({
  start: passage.span.start + start,
  end: passage.span.start + end,
});

/** What a text that narrates nothing is: argument, plan, account of how a programme runs, or an article about the subject. */
function otherGenre(body: readonly PlacedPassage[]): { readonly kind: GenreKind; readonly because: readonly Span[] } {
  const verbs = body.flatMap(({ reading }) => ownVerbs(reading));
  const kinds: readonly (readonly [GenreKind, number, (placed: PlacedPassage) => boolean])[] = [
    [
      'plan',
      shareOf(verbs, ({ tense }) => tense === 'future' || tense === 'plan') / gate.planShare,
      ({ reading }) => reading.roles.has('future'),
    ],
    [
      'opinion',
      shareOf(verbs, ({ tense }) => tense === 'obligation') / gate.opinionShare,
      ({ reading }) => reading.roles.has('opinion'),
    ],
    [
      'article',
      shareOfPassages(body, ({ reading }) => reading.roles.has('doctrine') && !namesSomething(reading.sentences)) /
        gate.doctrineShare,
      ({ reading }) => reading.roles.has('doctrine'),
    ],
  ];
  const [best] = [...kinds].sort((one, other) => other[1] - one[1]);
  const [kind, strength, test] = best ?? ['article', 0, () => false];
  if (strength < 1)
    return { kind: 'programme-description', because: shown(body, ({ reading }) => reading.roles.has('practice')) };
  return { kind, because: shown(body, test) };
}

const namesSomething = (sentences: readonly SentenceReading[]): boolean => sentences.some(({ names }) => names);

const shareOfPassages = (body: readonly PlacedPassage[], test: (placed: PlacedPassage) => boolean): number =>
  body.length === 0 ? 0 : body.filter(test).length / body.length;

function shown(body: readonly PlacedPassage[], test: (placed: PlacedPassage) => boolean): Span[] {
  return body
    .filter(test)
    .flatMap((placed) => placed.reading.sentences.slice(0, 1).map((sentence) => placedSpan(placed, sentence)))
    .slice(0, gate.shown);
}
