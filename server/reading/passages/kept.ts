import type { PassageContent } from '../../core/model/index';
import { type Memory, newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';
import type { Language } from '../../framework/index';
import { analysePassage } from './analyse';
import type { PassageReading } from './model';

/** A question in a language to something that never changes, asked once of each for as long as it is there. */
function keptWith<Owner extends { readonly memory: Memory }, Answer extends object>(
  ask: (owner: Owner, language: Language) => Answer,
): (owner: Owner, language: Language) => Answer {
  const slots: Readonly<Record<Language, number>> = { en: newSlot(), fr: newSlot() };
  return (owner, language) => {
    const slot = slots[language];
    const known = owner.memory.get(slot) as Answer | undefined;
    if (known) return known;
    const answer = ask(owner, language);
    owner.memory.set(slot, answer);
    return answer;
  };
}

/**
 * A question whose answer depends on nothing but the words of a passage and their language, asked once for as long as these
 * stay as they are. A content never changes, and a passage that nobody touched keeps its own from version to version: after a
 * keystroke, all other passages have answered already.
 */
export const keptByContent = <Answer extends object>(ask: (content: PassageContent, language: Language) => Answer) =>
  keptWith(ask);

/** What was read in the words of a passage. */
export const readingOf: (content: PassageContent, language: Language) => PassageReading = keptByContent(analysePassage);

/**
 * A question to some passages in a row whose answer depends on nothing but their words and the language, asked once of each run:
 * to have the answer of a whole case after a keystroke, one run is asked, and the answers of all are put together.
 */
export const keptForRuns = <Answer extends object>(ask: (run: Run, language: Language) => Answer) => keptWith(ask);

/** The same question to their readings. */
export const keptInRuns = <Answer extends object>(
  ask: (readings: readonly PassageReading[], run: Run) => Answer,
): ((run: Run, language: Language) => Answer) => keptForRuns((run, language) => ask(readingsIn(run, language), run));

/** What was read in the passages of a run. */
export const readingsIn = ({ contents }: Run, language: Language): readonly PassageReading[] =>
  contents.map((content) => readingOf(content, language));
