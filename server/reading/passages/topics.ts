import type { Heading } from '../../core/model/index';
import type { Language } from '../../framework/index';
import { type HeadingTopic, headingTopic, topicOfQuestion } from './headings';
import { keptForRuns } from './kept';

/** What each heading of a run promises. */
export const topicsIn = keptForRuns(({ readings }, language) =>
  readings.flatMap(({ headings }) => headings.map((heading) => topicOf(heading, language))),
);

/** A title names the whole case; a heading that asks a guiding question is about that question. */
function topicOf(heading: Heading, language: Language): HeadingTopic | undefined {
  if (heading.level === 1) return undefined;
  return (heading.question && topicOfQuestion[heading.question.id]) ?? headingTopic(heading, language);
}
