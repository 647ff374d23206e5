import type { CaseStudy } from '../../core/model/index';
import { askedOnce } from '../../core/model/memory';
import { keptByRun } from '../../core/model/run';
import type { SegmentReading } from '../../core/model/segment';
import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';
import { type Framework, languages } from '../../framework/index';
import { perFramework } from '../../framework/per-framework';
import { passagesWith } from './found';
import { isIn, type Ranges } from './ranges';
import { proseMayHold, type Sign } from './signs';
import { inStretches } from './stretches';

/** How a prompt that stands in for text begins, after its bracket, with the fewest words that make it one. */
const openers: readonly { readonly pattern: RegExp; readonly words: number }[] = [
  { pattern: /^(?:to )?fill in\b/i, words: 2 },
  {
    pattern: latin(String.raw`^(?:à|A) (?:remplir|compléter|insérer|ajouter|préciser|venir)(?![\p{L}])`, 'i'),
    words: 2,
  },
  { pattern: /^to (?:come|be (?:added|completed|determined|confirmed))\b/i, words: 2 },
  { pattern: /^(?:insert|add|describe|enter|replace|write)\b/i, words: 2 },
  {
    pattern: latin(String.raw`^(?:insér|ajout|décri|remplac|écri|saisi)(?:er|ez|re|vez|ir|issez)(?![\p{L}])`, 'i'),
    words: 2,
  },
  { pattern: /^(?:your|votre|vos) /i, words: 3 },
];

/** Words enough to tell the framework's "[Tell what …]" from an editor's "[Tell me]" in a quotation. */
const wordsOfPrompt = 4;

const bracketed = /\[([^\][]{3,400})\]/g;
const marks = latin(
  String.raw`(?<![\p{L}\p{N}_])(?:TBD|TODO|FIXME|X{2,}(?!\s+(?:century|siècle))|\d{2}XX|[Ll]orem [Ii]psum)(?![\p{L}\p{N}_])`,
  'g',
);
const runs = /\?{3,}|_{4,}/g;

/** What each of them has one of. */
const signs: readonly Sign[] = ['bracket', 'capitals', 'gap', 'stillToCome'];
const noPlaces: readonly Span[] = [];

const blank = '[^\\S\\r\\n]';
const phrases =
  'to come|to be (?:added|completed|determined|confirmed)|coming soon|tba|tbc|à (?:venir|compléter|déterminer|préciser|confirmer|remplir)';
/** "Years to come" and « les années à venir » are prose: such a phrase must stand alone, in brackets or after a colon. */
const alone = latin(
  `(?:[([]${blank}*|(?<=^|[\\r\\n:–—])${blank}*)(?:${phrases})(?:${blank}*[)\\]]|(?=(?:${blank}|[.…])*(?:$|[\\r\\n])))`,
  'gi',
);

/** What all of `marks` and `alone` hold: texts without are done with after one look. */
const markHints = /TBD|TODO|FIXME|XX|[Ll]orem/;
const phraseHints = new RegExp(phrases, 'i');

function isPrompt(inner: string, framework: Framework): boolean {
  const text = inner.trim();
  const words = text.split(/\s+/).length;
  if (openers.some((opener) => words >= opener.words && opener.pattern.test(text))) return true;
  const first = text.split(/\s+/)[0];
  return (
    words >= wordsOfPrompt &&
    framework.questions.some(({ placeholder }) =>
      languages.some((language) => placeholder[language].replace(/^\[/, '').split(/\s+/)[0] === first),
    )
  );
}

/** Prompts in brackets, which may run on over line ends. */
const promptsIn = (text: string, framework: Framework): readonly Span[] =>
  [...text.matchAll(bracketed)]
    .filter(({ 1: inner = '' }) => isPrompt(inner, framework))
    .map(({ 0: { length }, index }) => span(index, index + length));

/** Marks and phrases, none of which runs on over a line end. */
function marksIn(text: string): readonly Span[] {
  const patterns = [...(markHints.test(text) ? [marks] : []), runs, ...(phraseHints.test(text) ? [alone] : [])];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => {
      const start = index + match.length - match.trimStart().length;
      return span(start, start + match.trim().length);
    }),
  );
}

const marksInStretches = inStretches(['capitals', 'gap', 'stillToCome'], ({ prose }) => {
  const found = marksIn(prose);
  return found.length === 0 ? undefined : found;
});

const toBeFilledIn = perFramework((framework) =>
  passagesWith(signs, ({ prose }) => hasPlaceholder(prose, framework) || undefined),
);

/** Whether one of some passages holds something still to be written. */
export function isToBeFilledIn(
  ranges: Ranges,
  study: Pick<CaseStudy, 'runs' | 'language'>,
  framework: Framework,
): boolean {
  for (const { index } of toBeFilledIn(framework)(study)) if (isIn(ranges, index)) return true;
  return false;
}

/** In order and without overlaps. */
function inOrder(found: readonly Span[]): readonly Span[] {
  let end = 0;
  return [...found]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((place) => {
      if (place.start < end) return false;
      end = place.end;
      return true;
    });
}

const shifted = ({ start, end }: Span, by: number): Span => span(start + by, end + by);

/**
 * Stretches of a text that stand in for something still to be written, in order and without overlaps.
 * @param text prose; markup may be blanked, line ends are not
 * @param offset added to every place
 */
export const placeholdersIn = (text: string, offset: number, framework: Framework): readonly Span[] =>
  proseMayHold(text, ...signs)
    ? inOrder([...promptsIn(text, framework), ...marksIn(text)]).map((place) => shifted(place, offset))
    : noPlaces;

/** What a stretch has of prompts, and whether it ends within a bracket, which may be the start of one. */
const promptsInStretches = perFramework((framework) =>
  inStretches(['bracket'], ({ prose }) => {
    const found = promptsIn(prose, framework);
    const isOpen = prose.lastIndexOf('[') > prose.lastIndexOf(']');
    return isOpen || found.length > 0 ? { found, isOpen } : undefined;
  }),
);

function promptsOf(study: Pick<CaseStudy, 'prose' | 'runs' | 'language'>, framework: Framework): readonly Span[] {
  const asked = promptsInStretches(framework)(study);
  return asked.some(({ found }) => found.isOpen)
    ? promptsIn(study.prose, framework)
    : asked.flatMap(({ start, found }) => found.found.map((place) => shifted(place, start)));
}

/** The same of the whole prose of a case; a passage that nobody touched is not read again. */
export function placeholdersOf(
  study: Pick<CaseStudy, 'prose' | 'runs' | 'language'>,
  framework: Framework,
): readonly Span[] {
  const own = marksInStretches(study).flatMap(({ start, found }) => found.map((place) => shifted(place, start)));
  return inOrder([...promptsOf(study, framework), ...own]);
}

/** Those of the cells of a segment's tables, counted from its start. */
const inCellsOf = perFramework((framework) =>
  askedOnce(({ tables, prose }: SegmentReading): readonly Span[] =>
    tables
      .flatMap(({ header, rows }) => [header, ...rows].flat())
      .flatMap(({ span: { start, end } }) => placeholdersIn(prose.slice(start, end), start, framework)),
  ),
);

const inCells = perFramework((framework) => {
  const asked = inCellsOf(framework);
  return keptByRun(({ readings }): readonly Span[] => {
    let offset = 0;
    return readings.flatMap((reading) => {
      const start = offset;
      offset += reading.prose.length;
      return reading.tables.length === 0 ? noPlaces : asked(reading).map((place) => shifted(place, start));
    });
  });
});

/** The same of each cell of a table by itself, since a phrase that fills it stands alone there. */
export const placeholdersOfCells = ({ runs }: Pick<CaseStudy, 'runs'>, framework: Framework): readonly Span[] =>
  runs.flatMap(({ run, offset }) => inCells(framework)(run).map((place) => shifted(place, offset)));

/** Whether a text holds something still to be written. */
export function hasPlaceholder(text: string, framework: Framework): boolean {
  return placeholdersIn(text, 0, framework).length > 0;
}
