import type { Run } from '../../core/model/run';
import type { VerbGroup } from '../language/model';
import { keptInRuns } from '../passages/kept';
import { count, has, type PassageReading, type SentenceReading } from '../passages/model';
import { keptByNames, keptInRunsByNames } from '../passages/organizations';
import type { StudyReading } from '../passages/study';
import { isPast, ownSentences } from '../passages/tally';
import { isDeed } from '../suggest/deeds';
import { tellsNoStory } from '../suggest/vetoes';
import { thresholds } from '../thresholds';

const { gate } = thresholds;

/** A passage of a run with its sentences that narrate. */
export interface Narrating {
  readonly at: number;
  readonly sentences: readonly SentenceReading[];
}

/** How the body of a text, or a part of it, speaks. */
export interface Manner {
  readonly verbs: number;
  /** Of these. */
  readonly past: number;
  readonly coming: number;
  readonly duties: number;
  /** Passages that say how things are in general, and name nothing. */
  readonly doctrine: number;
}

export interface BodyPart {
  readonly passages: number;
  readonly words: number;
  readonly surely: readonly Narrating[];
  readonly inAll: readonly Narrating[];
}

const mannerIn = keptInRuns((readings, { contents }): Manner => {
  const sums = { verbs: 0, past: 0, coming: 0, duties: 0, doctrine: 0 };
  for (const [at, reading] of readings.entries()) {
    if (!isBody(reading, contents[at]?.words ?? 0)) continue;
    const { ownVerbs: verbs, roles, sentences } = reading;
    sums.verbs += verbs.length;
    sums.past += count(verbs, isPast);
    sums.coming += count(verbs, isToCome);
    sums.duties += count(verbs, isDuty);
    if (roles.has('doctrine') && !namesSomething(sentences)) sums.doctrine += 1;
  }
  return sums;
});

/** How the whole body speaks; most cases show what they are without. */
export function mannerOf({ runs, language }: Pick<StudyReading, 'runs' | 'language'>): Manner {
  const sums = { verbs: 0, past: 0, coming: 0, duties: 0, doctrine: 0 };
  for (const { run } of runs) {
    const { verbs, past, coming, duties, doctrine } = mannerIn(run, language);
    sums.verbs += verbs;
    sums.past += past;
    sums.coming += coming;
    sums.duties += duties;
    sums.doctrine += doctrine;
  }
  return sums;
}

const isToCome = ({ tense }: VerbGroup): boolean => tense === 'future' || tense === 'plan';
const isDuty = ({ tense }: VerbGroup): boolean => tense === 'obligation';
/** The body in a run: kept with it for as long as the names that count as organizations in it stay the same. */
const partIn = keptInRunsByNames((readings, isOrganization, { contents }): BodyPart => {
  const surely: Narrating[] = [];
  const inAll: Narrating[] = [];
  let [passages, words] = [0, 0];
  for (const [at, reading] of readings.entries()) {
    const own = contents[at]?.words ?? 0;
    if (!isBody(reading, own)) continue;
    passages += 1;
    words += own;
    const told = toldIn(reading, isOrganization);
    if (told.surely.length > 0) surely.push({ at, sentences: told.surely });
    if (told.inAll.length > 0) inAll.push({ at, sentences: told.inAll });
  }
  return { passages, words, surely, inAll };
});

export const bodyIn = (run: Run, { language, isOrganization }: StudyReading): BodyPart =>
  partIn(run, language, isOrganization);

/** Paragraphs and items that tell something; lists of names and tables neither narrate nor describe. */
export const isBody = (reading: PassageReading, words: number): boolean =>
  words >= gate.bodyWords && reading.kind !== 'table' && !tellsNoStory(reading) && !reading.roles.has('profile');

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

const namesSomething = (sentences: readonly SentenceReading[]): boolean => sentences.some(({ names }) => names);
