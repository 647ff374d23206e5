import type { HeadingTopic } from '../passages/headings';
import type { Stand } from '../passages/stands';
import type { StudyReading } from '../passages/study';
import { haveSame } from './kept';

/** From a passage of a run on: what its heading says and what is declared. */
export interface Around {
  readonly at: number;
  readonly opensSection: boolean;
  readonly topic: HeadingTopic | undefined;
  /** Id of the question that the heading asks. */
  readonly asked: string | undefined;
  readonly declared: ReadonlySet<string>;
}

/**
 * What stands around the passages of a run, from each on where it becomes something else.
 * @param from which of the stands holds where the run begins
 * @param first index of its first passage
 * @param length how many passages it has
 */
export function aroundRun(
  stands: readonly Stand[],
  from: number,
  first: number,
  length: number,
  reading: StudyReading,
): readonly Around[] {
  const around: Around[] = [];
  for (let index = from; (stands[index]?.first ?? Number.POSITIVE_INFINITY) < first + length; index++) {
    const { first: start, section, sectionFirst, declared } = stands[index] as Stand;
    const at = Math.max(0, start - first);
    around.push({
      at,
      opensSection: sectionFirst === first + at,
      topic: reading.topicOf(section),
      asked: section === undefined ? undefined : reading.study.headings[section]?.question?.id,
      declared,
    });
  }
  return around;
}

export const isAroundSame = (one: Around, other: Around | undefined): boolean =>
  other !== undefined &&
  one.at === other.at &&
  one.opensSection === other.opensSection &&
  one.topic === other.topic &&
  one.asked === other.asked &&
  haveSame(one.declared, other.declared);
