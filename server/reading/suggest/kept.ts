import type { PassageContent } from '../../core/model/index';
import { newSlot } from '../../core/model/memory';
import type { Framework } from '../../framework/index';
import { agree, type OrganizationTest } from '../passages/organizations';
import type { PlacedPassage, StudyReading } from '../passages/study';
import type { Scored } from './score';

/** What the readers of the questions found in one passage, by the question's id. */
export type FoundAnswers = ReadonlyMap<string, Scored>;

/** All that a reader can ask of a passage beside its words. A new reader that asks for more adds it here. */
export interface Standing extends Pick<PlacedPassage, 'reading' | 'topic' | 'announced' | 'declared'> {
  readonly isEarly: boolean;
  /** The id of the question that the heading asks. */
  readonly asked: string | undefined;
}

/** What was found, with what it depends on. The passage as it was placed would keep its whole version in memory. */
interface Kept {
  readonly found: FoundAnswers;
  readonly standing: Standing;
  readonly framework: Framework;
  readonly isOrganization: OrganizationTest;
}

const slot = newSlot();

/** Asks anew only where the words of a passage changed, or what stands around it: after a keystroke, next to nowhere. */
export function keptAnswers(
  { memory }: Pick<PassageContent, 'memory'>,
  standing: Standing,
  { isOrganization }: Pick<StudyReading, 'isOrganization'>,
  framework: Framework,
  ask: () => FoundAnswers,
): FoundAnswers {
  const known = memory.get(slot) as Kept | undefined;
  if (known && known.framework === framework && stillHolds(known, standing, isOrganization)) return known.found;
  const found = ask();
  memory.set(slot, { standing, framework, isOrganization, found } satisfies Kept);
  return found;
}

const stillHolds = (
  { standing: known, isOrganization: before }: Kept,
  now: Standing,
  isOrganization: OrganizationTest,
): boolean =>
  known.reading === now.reading &&
  known.topic === now.topic &&
  known.announced === now.announced &&
  known.isEarly === now.isEarly &&
  known.asked === now.asked &&
  haveSame(known.declared, now.declared) &&
  agree(known.reading, before, isOrganization);

/** Whether two sets hold the same. */
export function haveSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}
