import { type Span, span } from '../../core/text/span';
import { type Framework, languages } from '../../framework/index';

/** How a prompt that stands in for text begins, after its bracket, with the fewest words that make it one. */
const openers: readonly { readonly pattern: RegExp; readonly words: number }[] = [
  { pattern: /^(?:to )?fill in\b/i, words: 2 },
  { pattern: /^(?:à|A) (?:remplir|compléter|insérer|ajouter|préciser|venir)(?![\p{L}])/iu, words: 2 },
  { pattern: /^to (?:come|be (?:added|completed|determined|confirmed))\b/i, words: 2 },
  { pattern: /^(?:insert|add|describe|enter|replace|write)\b/i, words: 2 },
  { pattern: /^(?:insér|ajout|décri|remplac|écri|saisi)(?:er|ez|re|vez|ir|issez)(?![\p{L}])/iu, words: 2 },
  { pattern: /^(?:your|votre|vos) /i, words: 3 },
];

/** Words enough to tell the framework's "[Tell what …]" from an editor's "[Tell me]" in a quotation. */
const wordsOfPrompt = 4;

const bracketed = /\[([^\][]{3,400})\]/g;
const marks =
  /(?<![\p{L}\p{N}_])(?:TBD|TODO|FIXME|X{2,}(?!\s+(?:century|siècle))|\d{2}XX|[Ll]orem [Ii]psum)(?![\p{L}\p{N}_])/gu;
const runs = /\?{3,}|_{4,}/g;

const blank = '[^\\S\\r\\n]';
const phrases =
  'to come|to be (?:added|completed|determined|confirmed)|coming soon|tba|tbc|à (?:venir|compléter|déterminer|préciser|confirmer|remplir)';
/** "Years to come" and « les années à venir » are prose: such a phrase must stand alone, in brackets or after a colon. */
const alone = new RegExp(
  `(?:[([]${blank}*|(?<=^|[\\r\\n:–—])${blank}*)(?:${phrases})(?:${blank}*[)\\]]|(?=(?:${blank}|[.…])*(?:$|[\\r\\n])))`,
  'giu',
);

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

/**
 * Stretches of a text that stand in for something still to be written, in order and without overlaps.
 * @param text prose; markup may be blanked, line ends are not
 * @param offset added to every place
 */
export function placeholdersIn(text: string, offset: number, framework: Framework): readonly Span[] {
  const found: Span[] = [];
  const add = (start: number, length: number) => found.push(span(offset + start, offset + start + length));
  for (const match of text.matchAll(bracketed)) {
    if (isPrompt(match[1] ?? '', framework)) add(match.index, match[0].length);
  }
  for (const pattern of [marks, runs, alone]) {
    for (const match of text.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      add(match.index + lead, match[0].trim().length);
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = offset;
  return found.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}

/** Whether a text holds something still to be written. */
export function hasPlaceholder(text: string, framework: Framework): boolean {
  return placeholdersIn(text, 0, framework).length > 0;
}
