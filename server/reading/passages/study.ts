import type { CaseStudy, Heading, Passage } from '../../core/model/index';
import { Memory, newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';
import { finished, type Steps, Strides } from '../../core/model/steps';
import { partition } from '../../core/text/partition';
import type { Language } from '../../framework/index';
import { detectLanguage } from '../language/detect';
import { type Announced, announcedBy } from './announced';
import type { HeadingTopic } from './headings';
import { keptInRuns, readingOf } from './kept';
import { LeadIns } from './lead-ins';
import type { PassageReading } from './model';
import { type OrganizationTest, organizationTest } from './organizations';
import { type Stand, standAt, standsOf } from './stands';
import { topicsIn } from './topics';

/** One passage with what stands around it. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly reading: PassageReading;
  /** What the nearest heading promises, if anything. */
  readonly topic: HeadingTopic | undefined;
  readonly heading: Heading | undefined;
  /** The lead-in whose force this passage stands under, up to the next heading. */
  readonly leadIn: PlacedPassage | undefined;
  /** What that lead-in announces. */
  readonly announced: Announced;
  /** Ids of the questions that the author declares it to answer. */
  readonly declared: ReadonlySet<string>;
  /** 0 for the first passage that tells something, 1 for the last. */
  readonly position: number;
}

/** Everything read in one version of a case: the base of suggestions, gate, evidence and doubts. */
export interface StudyReading {
  readonly study: CaseStudy;
  readonly language: Language;
  readonly runs: CaseStudy['runs'];
  /** All of them. Whoever needs only some asks for these: a long case has thousands. */
  readonly passages: readonly PlacedPassage[];
  /** The words that name organizations in it, in lower case. */
  readonly organizations: ReadonlySet<string>;
  /** The same function for as long as these words are the same. */
  readonly isOrganization: OrganizationTest;
  readonly memory: Memory;
  /** In order. */
  readonly stands: readonly Stand[];
  /** The passage with an index; the same object whenever it is asked for. */
  at(index: number): PlacedPassage | undefined;
  /** What each section's heading promises. */
  topicOf(section: number | undefined): HeadingTopic | undefined;
}

/** Reads a case. What was read in parts that stand as they stood in an earlier version is not looked at again. */
export const readStudy = (study: CaseStudy): StudyReading => finished(studySteps(study));

/** Kept with a run whose passages have all been read. */
const wasRead: Readonly<Record<Language, number>> = { en: newSlot(), fr: newSlot() };

/** The same, step by step. */
export function* studySteps(study: CaseStudy): Steps<StudyReading> {
  const named = study.frontMatter.text('lang') !== undefined;
  const language = named ? study.language : detectLanguage(study.prose, study.language);
  const strides = new Strides();
  for (const { run } of study.runs) {
    if (run.memory.get(wasRead[language])) continue;
    for (const content of run.contents) {
      readingOf(content, language);
      if (strides.isEnough(content.source.length)) yield;
    }
    run.memory.set(wasRead[language], true);
  }
  return new ReadProse(study, language);
}

/** A class for the sake of its getters, as a model is one. */
class ReadProse implements StudyReading {
  readonly runs: CaseStudy['runs'];
  readonly organizations: ReadonlySet<string>;
  readonly isOrganization: OrganizationTest;
  readonly memory = new Memory();
  readonly #placed = new Map<number, PlacedPassage>();
  #all: readonly PlacedPassage[] | undefined;
  #stands: readonly Stand[] | undefined;
  #leadIns: LeadIns | undefined;

  constructor(
    readonly study: CaseStudy,
    readonly language: Language,
  ) {
    this.runs = study.runs;
    this.organizations = new Set(study.runs.flatMap(({ run }) => organizationsIn(run, language)));
    this.isOrganization = organizationTest(this.organizations);
  }

  get passages(): readonly PlacedPassage[] {
    this.#all ??= this.study.passages.map(({ index }) => this.at(index) as PlacedPassage);
    return this.#all;
  }

  get stands(): readonly Stand[] {
    this.#stands ??= standsOf(this.study);
    return this.#stands;
  }

  at(index: number): PlacedPassage | undefined {
    const known = this.#placed.get(index);
    if (known) return known;
    const passage = this.study.passages[index];
    const stand = passage && standAt(this.stands, index);
    if (!stand) return undefined;
    const placed = new Placed(passage, readingOf(passage.content, this.language), stand, this);
    this.#placed.set(index, placed);
    return placed;
  }

  topicOf(section: number | undefined): HeadingTopic | undefined {
    if (section === undefined) return undefined;
    const { runs } = this.study;
    const place = runs[partition(runs, ({ headings }) => headings <= section) - 1];
    return place && topicsIn(place.run, this.language)[section - place.headings];
  }

  /** The lead-in that holds at a passage: the last one before it, if nothing between ends it. */
  leadInOf(index: number, from: number): PlacedPassage | undefined {
    this.#leadIns ??= new LeadIns(this.study, this.language);
    const found = this.#leadIns.at(index, from);
    return found === undefined ? undefined : this.at(found);
  }
}

class Placed implements PlacedPassage {
  readonly #stand: Stand;
  readonly #prose: ReadProse;
  /** `null` where it was looked for and there is none. */
  #leadIn: PlacedPassage | undefined | null;

  constructor(
    readonly passage: Passage,
    readonly reading: PassageReading,
    stand: Stand,
    prose: ReadProse,
  ) {
    this.#stand = stand;
    this.#prose = prose;
  }

  get topic(): HeadingTopic | undefined {
    return this.#prose.topicOf(this.#stand.section);
  }

  get heading(): Heading | undefined {
    const { section } = this.#stand;
    return section === undefined ? undefined : this.#prose.study.sections[section]?.heading;
  }

  get leadIn(): PlacedPassage | undefined {
    if (this.#leadIn === undefined)
      this.#leadIn = this.#prose.leadInOf(this.passage.index, this.#stand.sectionFirst) ?? null;
    return this.#leadIn ?? undefined;
  }

  get announced(): Announced {
    return this.leadIn && announcedBy(this.leadIn.reading);
  }

  get declared(): ReadonlySet<string> {
    return this.#stand.declared;
  }

  get position(): number {
    return this.passage.index / Math.max(1, this.#prose.study.passages.length - 1);
  }
}

/** The words that name organizations in a run, each once. */
const organizationsIn: (run: Run, language: Language) => readonly string[] = keptInRuns((readings) => [
  ...new Set(readings.flatMap(({ organizations }) => organizations)),
]);
