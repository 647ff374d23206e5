import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';
import type { Language } from '../../framework/index';
import { madeWith } from './found';
import { type NameLike, nameLike, oneName, type PersonalName, personsAmong, severalNames } from './personal-names';

/** Words for one pupil. Grown-ups with such a word in their post ("student trustee", "student teacher") are none. */
const pupil: Readonly<Record<Language, string>> = {
  en: '(?:student|pupil|learner|schoolboy|schoolgirl|kindergartner|kindergartener|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)-grader|grader)',
  fr: '(?:élève|écolier|écolière)',
};
/** What a pupil may be besides: "student apprentice". */
const role = '(?:apprentice|leader|ambassador|intern|athlete|mentor|volunteer|journalist|programmer)';
const naming: Readonly<Record<Language, string>> = {
  en: '(?:named|called|by the name of)',
  fr: '(?:nommée?|appelée?|prénommée?|du nom de|du prénom de)',
};
const names = `(${severalNames}|${oneName})`;
const space = '\\s{1,4}';
const before = '(?<![\\p{L}\\p{N}-])';
/** What follows a name that no noun follows: a mark, a verb or a little word. */
const closes: Readonly<Record<Language, string>> = {
  en: '(?=[,.;:!?)’”"—–]|\\s+(?:was|is|had|has|who|said|says|told|did|could|would|wrote|asked|and|from|in|at|of|to|\\p{Ll}+ed)(?!\\p{L}))',
  fr: "(?=[,.;:!?)»”\"—–]|\\s+(?:était|est|avait|a|qui|dit|et|de|du|à|en|s[’']|n[’'])(?!\\p{Ll}))",
};

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // "student Maya Chen said", "former student apprentice, Susan Black,", "one student, apprentice and hacker Al Li."
    pattern(
      `${pupil.en}(?:${space}${role})?,?${space}(?:${role}(?:${space}and${space}\\p{Ll}+)?,?${space})?(${severalNames})${closes.en}`,
    ),
    pattern(
      `${pupil.en},${space}(?:[\\p{Ll}-]+${space}){1,4}and${space}[\\p{Ll}-]+${space}(${severalNames})${closes.en}`,
    ),
    // "a student named Maya", "one student, Maya,"
    pattern(`${pupil.en}(?:${space}in${space}Grade${space}\\d{1,2})?,?${space}${naming.en}${space}${names}`),
    pattern(
      `(?:[Aa]n?|[Oo]ne|[Oo]ur|[Mm]y|[Hh]er|[Hh]is)(?:${space}[\\p{L}\\d-]+){0,3}${space}${pupil.en},${space}(${oneName})(?=,)`,
    ),
    // "Maya, a Grade 5 student", "Maya Chen is a student at"
    pattern(
      `${names},${space}(?:then${space})?(?:an?|one of our|our|the)(?:${space}[\\p{L}\\d-]+){0,4}?${space}${pupil.en}(?=[,.;:!?)”"]|${space}(?:at|in|from|who|of|with|when|and|whose|then|there)(?!\\p{L}))`,
    ),
    pattern(`${names},${space}(?:then${space})?(?:a|an|in)${space}(?:Grade${space}\\d{1,2}|kindergarten)(?=[,.;])`),
  ],
  fr: [
    pattern(`${pupil.fr},?${space}(${severalNames})${closes.fr}`),
    pattern(
      `${pupil.fr}(?:${space}de${space}(?:la${space})?[\\p{L}\\d]+(?:${space}année)?)?,?${space}${naming.fr}${space}${names}`,
    ),
    pattern(`${pupil.fr}${space}de${space}(?:la${space})?[\\p{L}\\d]+(?:${space}année)?,${space}${names}(?=,)`),
    pattern(`${names},${space}(?:une?${space}|alors${space})?${pupil.fr}${space}(?:de|en|à|d[’'])`),
  ],
};

function pattern(source: string): RegExp {
  return latin(before + source, 'g');
}

/** One of these words stands beside the name of every pupil; only their surroundings are read. */
const mention: Readonly<Record<Language, RegExp>> = {
  en: /student|pupil|learner|schoolboy|schoolgirl|kinderg|grade/gi,
  fr: /élève|écoli/gi,
};
/** How far from such a word a name can stand. */
const reach = 160;

/** The stretches of a prose around the words for pupils, cut at white space. */
function surroundings(prose: string, language: Language): readonly Span[] {
  const found: Span[] = [];
  for (const { index } of prose.matchAll(mention[language])) {
    const last = found.at(-1);
    const from = Math.max(0, index - reach);
    const end = Math.min(prose.length, index + reach);
    // Where the one before reaches, it is not sought again for each word of a page without spaces.
    const start = last && from <= last.end ? last.end : spaceBefore(prose, last?.end ?? 0, from);
    const joins = last !== undefined && start <= last.end;
    found.splice(joins ? -1 : found.length, 1, span(joins ? last.start : start, end));
  }
  return found;
}

/** The last space from one offset to another; the first of the two where there is none. */
function spaceBefore(prose: string, least: number, at: number): number {
  const space = prose.slice(least, at + 1).lastIndexOf(' ');
  return space < 0 ? least : least + space;
}

/** What a name beside such a word stands in: after it in the same clause, or before a comma and an article. */
const beside: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`(?:student|pupil|learner|schoolboy|schoolgirl|kindergartner|kindergartener|grader)[\p{Ll}\d\s,-]{0,100}\p{Lu}|(?<![.\p{L}])[.\p{L}]+,\s{1,4}(?:then\s{1,4})?(?:an?|one|our|the|in)\s`,
  ),
  fr: latin(
    String.raw`(?:élève|écolier|écolière)[\p{L}\d\s,]{0,100}\p{Lu}|(?<![.\p{L}])[.\p{L}]+,\s{1,4}(?:une?\s|alors\s)?(?:élève|écoli)`,
  ),
};

/** What stands where the name of a pupil would. */
function mentionsIn(prose: string, language: Language): readonly NameLike[] {
  return surroundings(prose, language).flatMap(({ start, end }) => {
    const words = prose.slice(start, end);
    if (!beside[language].test(words)) return [];
    return patterns[language].flatMap((expression) =>
      [...words.matchAll(expression)].flatMap(
        ({ 0: whole, 1: name = '', index }) => nameLike(name, start + index + whole.lastIndexOf(name)) ?? [],
      ),
    );
  });
}

/**
 * The pupils that a case names, in order and each once, by passage. Offsets count from the passage's start. Asked with the words,
 * in lower case, that name organizations.
 */
export const pupilsNamed = madeWith(
  ['pupil'],
  ({ kind, prose }, language) => {
    const found = kind === 'code' ? [] : mentionsIn(prose, language);
    return found.length === 0 ? undefined : found;
  },
  (mentions, excluded: ReadonlySet<string>): readonly PersonalName[] | undefined => {
    const pupils = pupilsAmong(mentions, excluded);
    return pupils.length === 0 ? undefined : pupils;
  },
);

/** Those that any stretch of prose names. */
export const pupilsIn = (prose: string, language: Language, excluded: ReadonlySet<string>): readonly PersonalName[] =>
  pupilsAmong(mentionsIn(prose, language), excluded);

const noPupils: readonly PersonalName[] = [];

function pupilsAmong(mentions: readonly NameLike[], excluded: ReadonlySet<string>): readonly PersonalName[] {
  if (mentions.length === 0) return noPupils;
  return [...personsAmong(mentions, excluded)]
    .sort((one, other) => one.span.start - other.span.start)
    .filter(({ span: place }, index, all) => index === 0 || (all[index - 1]?.span.end ?? 0) <= place.start);
}
