import type { PassageContent } from '../../core/model/index';
import { newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';
import type { Language } from '../../framework/index';
import { keptForRuns } from '../../reading/passages/kept';
import type { PlacedPassage, StudyReading } from '../../reading/passages/study';
import { holder, type Sign } from './signs';

/** Looks for something in the words of a passage; undefined where it finds nothing. */
export type Ask<Found> = (content: PassageContent, language: Language) => Found | undefined;

/** What was found in a passage, and the passage at its place. Offsets in `found` count from the passage's start. */
export interface FoundIn<Found> {
  readonly placed: PlacedPassage;
  readonly found: Found;
}

/**
 * A question to all passages of a case, whose answer in each depends on nothing but its words and the case's language. It is
 * asked where a passage or the language changed, and answered from what is kept everywhere else: after a keystroke a rule
 * looks at the few passages that hold something for it.
 * @param signs without any of these in it a passage holds nothing, and is not asked
 */
export function inPassages<Found>(
  signs: readonly Sign[],
  ask: Ask<Found>,
): (prose: StudyReading) => readonly FoundIn<Found>[] {
  const search = passagesWith(signs, ask);
  return (prose) => {
    const all: FoundIn<Found>[] = [];
    for (const { index, found } of search(prose)) {
      const placed = prose.at(index);
      if (placed) all.push({ placed, found });
    }
    return all;
  };
}

/** What was found in a passage, and which one that is. */
export interface FoundAt<Found> {
  readonly index: number;
  readonly found: Found;
}

/** The same for those who may be done before the last one: in order, as far as they are asked for. */
export function passagesWith<Found>(
  signs: readonly Sign[],
  ask: Ask<Found>,
): (prose: Pick<StudyReading, 'runs' | 'language'>) => Iterable<FoundAt<Found>> {
  const askOnce = once(signs, ask);
  const foundIn = keptForRuns(({ contents }, language) => {
    const found: (readonly [at: number, found: Found])[] = [];
    for (const [at, content] of contents.entries()) {
      const answer = askOnce(content, language);
      if (answer !== undefined) found.push([at, answer]);
    }
    return found;
  });
  return function* search({ runs, language }) {
    for (const { run, passages } of runs) {
      for (const [at, found] of foundIn(run, language)) yield { index: passages + at, found };
    }
  };
}

/** The same question to a single passage, answered once for as long as its words stay as they are. */
export function once<Found>(signs: readonly Sign[], ask: Ask<Found>): Ask<Found> {
  const slots: Readonly<Record<Language, number>> = { en: newSlot(), fr: newSlot() };
  const mayFind = holder(signs);
  return (content, language) => {
    if (!mayFind(content)) return undefined;
    const slot = slots[language];
    const known = content.memory.get(slot) as Found | null | undefined;
    if (known !== undefined) return known ?? undefined;
    const answer = ask(content, language);
    content.memory.set(slot, answer ?? null);
    return answer;
  };
}

/**
 * What is made of the finds of another question with something that is the same for the whole case, such as the words that name
 * its organizations. Made anew where a passage changed, and everywhere when that is another object.
 */
export function madeWith<Found, Key, Made>(
  signs: readonly Sign[],
  ask: Ask<Found>,
  make: (found: Found, key: Key, language: Language) => Made | undefined,
): (prose: Pick<StudyReading, 'runs' | 'language'>, key: Key) => Iterable<FoundAt<Made>> {
  const askOnce = once(signs, ask);
  const slot = newSlot();
  const madeIn = (run: Run, language: Language, key: Key): readonly FoundAt<Made>[] => {
    const known = run.memory.get(slot) as MadeIn<Key, Made> | undefined;
    if (known && known.key === key && known.language === language) return known.made;
    const made: FoundAt<Made>[] = [];
    for (const [index, content] of run.contents.entries()) {
      const asked = askOnce(content, language);
      const found = asked === undefined ? undefined : make(asked, key, language);
      if (found !== undefined) made.push({ index, found });
    }
    run.memory.set(slot, { key, language, made } satisfies MadeIn<Key, Made>);
    return made;
  };
  return function* search({ runs, language }, key) {
    for (const { run, passages } of runs) {
      for (const { index, found } of madeIn(run, language, key)) yield { index: passages + index, found };
    }
  };
}

interface MadeIn<Key, Made> {
  readonly key: Key;
  readonly language: Language;
  /** By the place in the run. */
  readonly made: readonly FoundAt<Made>[];
}
