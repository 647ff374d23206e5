import { wordOverlap } from './nearest';
import { normalizeWording, words } from './normalize';
import { perFramework } from './per-framework';
import type { Board, Framework } from './types';

/** How many boards a suggestion offers at most. */
const mostSuggestions = 5;
/** More than half of the telling words must agree: "Maple Ridge" is not Kawartha Pine Ridge, nor Durham, North Carolina, Durham. */
const leastOverlap = 0.5;
/** A word in more than this share of all names ("school", "Catholic") says nothing about which board is meant. */
const genericShare = 0.1;

function withoutArticle(name: string): string {
  return normalizeWording(name).replace(/^(?:the|le|la) /, '');
}

/** The spellings of a board's full name: its name and aliases, long and abbreviated ("Durham DSB"). */
function spelledOut(framework: Framework, board: Board): readonly string[] {
  const names = [board.name, ...board.aliases];
  const abbreviated = names.flatMap((name) =>
    framework.vocabulary.boardAbbreviations
      .filter(({ long }) => name.includes(long))
      .map(({ long, short }) => name.replace(long, short)),
  );
  return [...names, ...abbreviated];
}

interface BoardIndex {
  /** Boards by spelling; more than one when an acronym is shared. */
  readonly bySpelling: ReadonlyMap<string, readonly Board[]>;
  readonly generic: ReadonlySet<string>;
}

const boardIndex = perFramework((framework): BoardIndex => {
  const bySpelling = new Map<string, Board[]>();
  const occurrences = new Map<string, number>();
  for (const board of framework.boards) {
    const spellings = [...spelledOut(framework, board), ...(board.acronym === undefined ? [] : [board.acronym])];
    for (const key of new Set(spellings.map(withoutArticle)))
      bySpelling.set(key, [...(bySpelling.get(key) ?? []), board]);
    for (const word of new Set(words(board.name))) occurrences.set(word, (occurrences.get(word) ?? 0) + 1);
  }
  const often = Math.max(2, framework.boards.length * genericShare);
  const generic = new Set([...occurrences].filter(([, times]) => times > often).map(([word]) => word));
  return { bySpelling, generic };
});

/** The board with this name, alias or acronym; undefined when there is none or an acronym is shared by two. */
export function findBoard(framework: Framework, name: string): Board | undefined {
  const found = boardIndex(framework).bySpelling.get(withoutArticle(name)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The boards somebody may have meant, the nearest first: both boards of a shared acronym, or those whose telling words
 * agree with most of those given. Empty when none is near.
 */
export function suggestBoards(framework: Framework, name: string): readonly Board[] {
  const { bySpelling, generic } = boardIndex(framework);
  const exact = bySpelling.get(withoutArticle(name));
  if (exact !== undefined) return exact;
  const given = words(name);
  const isTelling = (word: string) => !generic.has(word);
  return framework.boards
    .map((board) => {
      const spellings = [board.name, ...board.aliases].map(words);
      const telling = spellings.map((spelling) => wordOverlap(given.filter(isTelling), spelling.filter(isTelling)));
      return {
        board,
        telling: Math.max(...telling),
        all: Math.max(...spellings.map((all) => wordOverlap(given, all))),
      };
    })
    .filter(({ telling }) => telling > leastOverlap)
    .sort((one, other) => other.telling - one.telling || other.all - one.all)
    .slice(0, mostSuggestions)
    .map(({ board }) => board);
}
