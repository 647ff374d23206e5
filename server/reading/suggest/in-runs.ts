import { newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';
import { type Steps, Strides } from '../../core/model/steps';
import type { Framework, Question } from '../../framework/index';
import { type Announced, announcedBy, carriesOn } from '../passages/announced';
import { readingOf } from '../passages/kept';
import type { PassageReading } from '../passages/model';
import type { OrganizationTest } from '../passages/organizations';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { type Around, aroundRun, isAroundSame } from './around';
import { type FoundAnswers, keptAnswers } from './kept';
import { leastLikelihood } from './model';
import { isEarly } from './reason';
import type { Scored } from './score';

/** What a passage of a run seems to answer. */
interface Found {
  /** Which of the run's passages. */
  readonly at: number;
  readonly question: Question;
  readonly scored: Scored;
}

/** The answers in a run at its place. */
export interface RunAnswers {
  /** Index of the run's first passage. */
  readonly first: number;
  readonly found: readonly Found[];
}

/** A lead-in that holds where a run begins or ends. */
interface Held {
  readonly announced: Announced;
  /** It tells of actions, so that the list after it does. */
  readonly isOfActions: boolean;
}

/** What was found, with all that it depends on beside the words of the run; see `keptAnswers`. */
interface Kept {
  readonly framework: Framework;
  readonly language: StudyReading['language'];
  readonly isOrganization: OrganizationTest;
  readonly around: readonly Around[];
  /** How many of its passages stand early in the text. */
  readonly early: number;
  readonly before: Held | undefined;
  readonly behind: Held | undefined;
  readonly found: readonly Found[];
}

type Ask = (placed: PlacedPassage, reading: StudyReading, framework: Framework) => FoundAnswers;

const slot = newSlot();

/** What each run answers. Only those are asked whose words changed, or what stands around them. */
export function* answersInRuns(reading: StudyReading, framework: Framework, ask: Ask): Steps<readonly RunAnswers[]> {
  const { study, stands } = reading;
  const answers: RunAnswers[] = [];
  const early = earlyPassages(study.passages.length);
  let held: Held | undefined;
  let stand = 0;
  for (const { run, passages: first } of study.runs) {
    const { length } = run.contents;
    if (length === 0) continue;
    while ((stands[stand + 1]?.first ?? Number.POSITIVE_INFINITY) <= first) stand++;
    const around = aroundRun(stands, stand, first, length, reading);
    const standing = { around, early: Math.min(length, Math.max(0, early - first)), before: held };
    const known = run.memory.get(slot) as Kept | undefined;
    const kept = known && stillHolds(known, standing, reading, framework) ? known : undefined;
    const now = kept ?? (yield* read(run, first, standing, reading, framework, ask));
    if (!kept) run.memory.set(slot, now);
    if (now.found.length > 0) answers.push({ first, found: now.found });
    held = now.behind;
  }
  return answers;
}

/** How many passages of so many stand early. */
function earlyPassages(passages: number): number {
  const last = Math.max(1, passages - 1);
  let early = Math.max(0, Math.floor(last * 0.3) - 1);
  while (early < passages && isEarly({ position: early / last })) early++;
  return early;
}

type StandingOfRun = Pick<Kept, 'around' | 'early' | 'before'>;

function stillHolds(
  known: Kept,
  { around, early, before }: StandingOfRun,
  reading: StudyReading,
  framework: Framework,
) {
  return (
    known.isOrganization === reading.isOrganization &&
    known.language === reading.language &&
    known.framework === framework &&
    known.early === early &&
    isSameHeld(known.before, before) &&
    known.around.length === around.length &&
    around.every((one, index) => isAroundSame(one, known.around[index]))
  );
}

const isSameHeld = (one: Held | undefined, other: Held | undefined): boolean =>
  one?.announced === other?.announced && one?.isOfActions === other?.isOfActions;

function* read(
  run: Run,
  first: number,
  standing: StandingOfRun,
  reading: StudyReading,
  framework: Framework,
  ask: Ask,
): Steps<Kept> {
  const strides = new Strides();
  const found: Found[] = [];
  let held = standing.before;
  let stands: Around | undefined;
  for (const [at, content] of run.contents.entries()) {
    const next = standing.around.find((one) => one.at === at);
    if (next?.opensSection) held = undefined;
    stands = next ?? stands;
    if (!stands) continue;
    const { topic, asked, declared } = stands;
    const own = readingOf(content, reading.language);
    const around = { reading: own, topic, asked, declared, announced: held?.announced, isEarly: at < standing.early };
    const answers = keptAnswers(content, around, reading, framework, () => {
      const placed = reading.at(first + at);
      return placed ? ask(placed, reading, framework) : noAnswers;
    });
    let isOfActions = false;
    for (const question of framework.questions) {
      const scored = answers.get(question.id) ?? carriedOver(question, own, held);
      if (!scored) continue;
      found.push({ at, question, scored });
      if (question.id === actions) isOfActions = true;
    }
    if (own.roles.has('lead-in')) held = { announced: announcedBy(own), isOfActions };
    else if (held && !carriesOn(held.announced, own)) held = undefined;
    if (strides.isEnough(content.source.length)) yield;
  }
  const { language, isOrganization } = reading;
  return { framework, language, isOrganization, ...standing, behind: held, found };
}

const noAnswers: FoundAnswers = new Map();
const actions = 'actions';

/** A list that completes the sentence before it shares what that sentence answers. */
function carriedOver(question: Question, reading: PassageReading, held: Held | undefined): Scored | undefined {
  if (
    !held?.isOfActions ||
    reading.kind !== 'list' ||
    held.announced === 'lessons' ||
    reading.roles.has('advice-list') ||
    question.id !== actions ||
    question.answeredByFrontMatter
  )
    return undefined;
  const [first] = reading.sentences;
  if (!first) return undefined;
  return { score: leastLikelihood, weight: leastLikelihood, because: [{ start: first.start, end: first.end }] };
}
