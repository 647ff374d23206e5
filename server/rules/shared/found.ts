import type { PassageContent } from '../../core/model/index';
import { askedOnce, newSlot } from '../../core/model/memory';
import type { Language } from '../../framework/index';
import type { PlacedPassage, StudyReading } from '../../reading/passages/study';
import { mayHold, type Sign } from './signs';

/** Looks for something in the words of a passage; undefined where it finds nothing. */
type Ask<Found> = (content: PassageContent, language: Language) => Found | undefined;

/** What was found in a passage, and the passage at its place. Offsets in `found` count from the passage's start. */
export interface FoundIn<Found> {
  readonly placed: PlacedPassage;
  readonly found: Found;
}

/** Some passages in a row. The same object for as long as they stay as they are, however many versions that is. */
interface Run {
  readonly contents: readonly PassageContent[];
  readonly language: Language;
  /** By what was asked: which of the passages hold something, by their place in the row, and what. */
  readonly found: Map<object, readonly (readonly [at: number, found: unknown])[]>;
}

/** A run ends with a passage whose length says so, hence at the same one whatever comes or goes before it. */
const endsRun = ({ prose }: PassageContent): boolean => prose.length % 16 === 7;
const longest = 64;

const slotOfRun = newSlot();
const runsOf = askedOnce(runsIn);

function runsIn({ passages, language }: StudyReading): readonly Run[] {
  const found: Run[] = [];
  for (let from = 0, to = 0; from < passages.length; from = to) {
    do to++;
    while (
      to < passages.length &&
      to - from < longest &&
      !endsRun((passages[to - 1] as PlacedPassage).passage.content)
    );
    found.push(runOf(passages, from, to, language));
  }
  return found;
}

/** The run that these passages already made in an earlier version, or a new one. */
function runOf(passages: readonly PlacedPassage[], from: number, to: number, language: Language): Run {
  const { memory } = (passages[from] as PlacedPassage).passage.content;
  const known = memory.get(slotOfRun) as Run | undefined;
  if (known?.language === language && isMadeOf(known, passages, from, to)) return known;
  const contents = passages.slice(from, to).map(({ passage }) => passage.content);
  const run: Run = { contents, language, found: new Map() };
  memory.set(slotOfRun, run);
  return run;
}

function isMadeOf({ contents }: Run, passages: readonly PlacedPassage[], from: number, to: number): boolean {
  if (contents.length !== to - from) return false;
  for (let at = 0; at < contents.length; at++) {
    if (passages[from + at]?.passage.content !== contents[at]) return false;
  }
  return true;
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
  const askOnce = once(signs, ask);
  const askRun = ({ contents, language }: Run) => {
    const found: (readonly [at: number, found: Found])[] = [];
    for (const [at, content] of contents.entries()) {
      const answer = askOnce(content, language);
      if (answer !== undefined) found.push([at, answer]);
    }
    return found;
  };
  const keptIn = (run: Run) => {
    // What a question put there, it alone takes out.
    const known = run.found.get(ask) as ReturnType<typeof askRun> | undefined;
    const found = known ?? askRun(run);
    if (!known) run.found.set(ask, found);
    return found;
  };
  return (prose) => {
    const all: FoundIn<Found>[] = [];
    let first = 0;
    for (const run of runsOf(prose)) {
      const own = keptIn(run);
      for (const [at, found] of own) all.push({ placed: prose.passages[first + at] as PlacedPassage, found });
      first += run.contents.length;
    }
    return all;
  };
}

/** The same question to a single passage, answered once for as long as its words stay as they are. */
export function once<Found>(signs: readonly Sign[], ask: Ask<Found>): Ask<Found> {
  const slots: Readonly<Record<Language, number>> = { en: newSlot(), fr: newSlot() };
  const mayFind = (content: PassageContent) => signs.length === 0 || mayHold(content, ...signs);
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
