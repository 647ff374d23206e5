import { type HeadingTopic, topicOfQuestion } from '../passages/headings';
import type { PlacedPassage } from '../passages/study';
import { thresholds } from '../thresholds';

const { surroundings: factors } = thresholds;
/** Headings that promise one of the questions; a background or a summary can hold anything. */
const telling: ReadonlySet<HeadingTopic> = new Set([
  'lessons',
  'now',
  'then',
  'reason',
  'turn',
  'next',
  'references',
  'actions',
]);

/**
 * What the surroundings of a passage make of its score for a question: nothing under a heading that promises that question or
 * none; less where the author says that it is about something else.
 */
export function surroundings({ topic, declared }: PlacedPassage, question: string): number {
  if (topic === 'references') return 0;
  if (declared.size > 0 && !declared.has(question))
    return question === 'actions' ? factors.declaredActions : factors.declared;
  if (!topic || !telling.has(topic) || topicOfQuestion[question] === topic) return 1;
  return question === 'actions' ? factors.headedActions : factors.headed;
}
