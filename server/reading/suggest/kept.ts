import { newSlot } from '../../core/model/memory';
import type { Framework } from '../../framework/index';
import { agree, type OrganizationTest } from '../passages/organizations';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { isEarly } from './reason';
import type { Scored } from './score';

/** What the readers of the questions found in one passage, by the question's id. */
export type FoundAnswers = ReadonlyMap<string, Scored>;

/**
 * What was found, with all that a reader can ask of a passage beside its words. A new reader that asks for more adds it here. The
 * fields alone are kept: the passage as it was placed would keep its whole version in memory.
 */
interface Kept extends Pick<PlacedPassage, 'reading' | 'topic' | 'announced' | 'declared'> {
  readonly found: FoundAnswers;
  readonly framework: Framework;
  readonly isOrganization: OrganizationTest;
  readonly isEarly: boolean;
  /** The id of the question that the heading asks. */
  readonly asked: string | undefined;
}

const slot = newSlot();

/** Asks anew only where the words of a passage changed, or what stands around it: after a keystroke, next to nowhere. */
export function keptAnswers(
  placed: PlacedPassage,
  { isOrganization }: StudyReading,
  framework: Framework,
  ask: () => FoundAnswers,
): FoundAnswers {
  const { memory } = placed.passage.content;
  const known = memory.get(slot) as Kept | undefined;
  if (known && known.framework === framework && stillHolds(known, placed, isOrganization)) return known.found;
  const { reading, topic, announced, declared, heading } = placed;
  const around = { framework, isOrganization, isEarly: isEarly(placed), asked: heading?.question?.id };
  const found = ask();
  memory.set(slot, { reading, topic, announced, declared, ...around, found } satisfies Kept);
  return found;
}

const stillHolds = (known: Kept, placed: PlacedPassage, isOrganization: OrganizationTest): boolean =>
  known.reading === placed.reading &&
  known.topic === placed.topic &&
  known.announced === placed.announced &&
  known.isEarly === isEarly(placed) &&
  known.asked === placed.heading?.question?.id &&
  haveSame(known.declared, placed.declared) &&
  agree(known.reading, known.isOrganization, isOrganization);

function haveSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}
