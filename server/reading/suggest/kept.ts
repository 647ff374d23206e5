import type { PassageContent } from '../../core/model/index';
import type { Framework } from '../../framework/index';
import type { PlacedPassage, StudyReading } from '../passages/study';
import { isEarly } from './reason';
import type { Scored } from './score';

/** What the readers of the questions found in one passage, by the question's id. */
export type FoundAnswers = ReadonlyMap<string, Scored>;

interface Kept {
  readonly framework: Framework;
  readonly around: string;
  readonly found: FoundAnswers;
}

const kept = new WeakMap<PassageContent, Kept>();

/** Asks anew only where the words of a passage changed, or what stands around it: after a keystroke, next to nowhere. */
export function keptAnswers(
  placed: PlacedPassage,
  study: StudyReading,
  framework: Framework,
  ask: () => FoundAnswers,
): FoundAnswers {
  const { content } = placed.passage;
  const around = surroundingsOf(placed, study);
  const known = kept.get(content);
  if (known && known.framework === framework && known.around === around) return known.found;
  const found = ask();
  kept.set(content, { framework, around, found });
  return found;
}

/** All that a reader can ask of a passage beside its words. A new reader that asks for more adds it here. */
function surroundingsOf(placed: PlacedPassage, study: StudyReading): string {
  const { topic, heading, announced, declared } = placed;
  return [
    study.language,
    topic,
    heading?.question?.id,
    announced,
    isEarly(placed),
    namedOrganizations(placed, study),
    ...declared,
  ].join('|');
}

/** Which of the names that act in it the text uses for an organization, wherever it says so. */
function namedOrganizations({ reading }: PlacedPassage, study: StudyReading): string {
  let found = '';
  for (const { verbs } of reading.sentences) {
    for (const verb of verbs) if (verb.actor === 'name') found += study.isOrganization(verb) ? '1' : '0';
  }
  return found;
}
