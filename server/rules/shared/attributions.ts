import { latin } from '../../core/text/latin';
import { partition } from '../../core/text/partition';
import type { Span } from '../../core/text/span';
import { withoutTrailing } from '../../core/text/trailing';
import type { Language } from '../../framework/index';
import { madeWith } from './found';
import { type NameLike, namesIn, type PersonalName, personsAmong, severalNames } from './personal-names';
import { quotationsIn } from './quotations';

/** Fewer words between quotation marks are a term, a title or a word held at arm’s length. */
const fewestWords = 5;
/** Without any verb of saying, only a longer quotation in the first person is somebody’s words. */
const fewestUnattributed = 8;

const said: Readonly<Record<Language, string>> = {
  en: '(?:said|says|told|asked|recalled|recalls|explained|explains|put|added|adds|answered|replied|remembered|remembers|admitted|reflected|noted|observed|commented|stated|shared|interrupted|remarked|insisted|summed|confided|described|reported)',
  fr: '(?:dit|disait|affirme|affirmé|explique|expliqué|raconte|raconté|confie|confié|résume|résumé|ajoute|ajouté|répond|répondu|demande|demandé|rappelle|rappelé|avoue|avoué|note|noté|souligne|souligné|lance|lancé|constate|constaté|observe|reconnaît|reconnu|témoigne|témoigné|précise|précisé)',
};
/** Words of a published text: quoting them is citing a source. */
const published = latin(
  String.raw`(?<!\p{L})(?:wrote|writes|write|book|article|argues?|argued|published|author|researchers?|écrit|écrivait|livre|ouvrage|autrice|auteure?|chercheu\p{L}+)(?!\p{L})|\((?:19|20)\d\d|(?:19|20)\d\d\)`,
  'i',
);

const names = `(${severalNames})`;
const inner = '(?:,[^,.;:!?]{1,80},)?';
const nameAfter: Readonly<Record<Language, RegExp>> = {
  en: latin(`^[,\\s]*(?:${said.en}\\s+${names}|${names}${inner}\\s+${said.en}(?!\\p{L}))`),
  fr: latin(
    `^[,\\s]*(?:(?:a\\s+)?${said.fr}\\s+(?:\\p{Ll}[\\p{Ll}’' -]{0,30}\\s)?${names}|${names}${inner}\\s+(?:a\\s+)?${said.fr}(?!\\p{L}))`,
  ),
};
const pronounAfter: Readonly<Record<Language, RegExp>> = {
  en: latin(`^[,\\s]*(?:(?:she|he)\\s+${said.en}|${said.en}\\s+(?:she|he))(?!\\p{L})`),
  fr: latin(
    `^[,\\s]*(?:${said.fr}(?:-t)?-(?:il|elle)|a-t-(?:il|elle)\\s+${said.fr}|(?:il|elle)\\s+(?:a\\s+)?${said.fr})(?!\\p{L})`,
  ),
};
const pronounBefore: Readonly<Record<Language, RegExp>> = {
  en: latin(`(?<!\\p{L})(?:she|he)\\s[^.;!?]{0,60}?${said.en}[^.;!?]{0,30}[,:]\\s*$`, 'i'),
  fr: latin(`(?<!\\p{L})(?:il|elle)\\s[^.;!?]{0,60}?${said.fr}[^.;!?]{0,30}[,:]\\s*$`, 'i'),
};
const sayingVerb: Readonly<Record<Language, RegExp>> = {
  en: latin(`(?<!\\p{L})${said.en}(?!\\p{L})`, 'i'),
  fr: latin(`(?<!\\p{L})${said.fr}(?!\\p{L})`, 'i'),
};
const firstPerson: Readonly<Record<Language, RegExp>> = {
  en: latin(String.raw`(?<!\p{L})(?:I|me|my)(?!\p{L})`),
  fr: latin(String.raw`(?<!\p{L})(?:je|j[’']|mon|ma|mes|moi)(?!\p{Ll}{3})`, 'i'),
};
/** A comma or a small letter: what stood before it was no end. */
const goesOn = latin(String.raw`^\s*[,\p{Ll}]`);
/** How much before and after a quotation is looked at. */
const reach = 200;
/** In so much stand no more names: each has two words at least. */
const mostNamesAround = reach / 4;

interface Voices {
  readonly quoted: readonly Quoted[];
  readonly names: readonly NameLike[];
}

/** What is quoted at some length, not from something published, with the names around it; undefined where nothing is. */
function voicesIn(prose: string): Voices | undefined {
  const quotations = quotationsIn(prose);
  const quoted = quotations.flatMap((quotation, index): readonly Quoted[] => {
    const text = prose.slice(quotation.start + 1, quotation.end - 1);
    if (wordsOf(text) < fewestWords) return [];
    const from = Math.max(quotations[index - 1]?.end ?? 0, quotation.start - reach);
    const to = Math.min(quotations[index + 1]?.start ?? prose.length, quotation.end + reach);
    const around = { before: prose.slice(from, quotation.start), after: prose.slice(quotation.end, to) };
    if (published.test(around.before) || published.test(around.after.split(/[.!?]\s/)[0] ?? '')) return [];
    return [{ quotation, text, ...around }];
  });
  const names = quoted.length === 0 ? [] : namesIn(prose);
  return names.length === 0 ? undefined : { quoted, names };
}

/**
 * The persons whose words a case quotes, each at the place of the name, by passage. Offsets count from the passage's start. Asked
 * with the words, in lower case, that name organizations. Silent where it cannot tell.
 */
export const personsQuoted = madeWith(
  ['quotation'],
  ({ kind, prose }) => (kind === 'code' || kind === 'table' ? undefined : voicesIn(prose)),
  (voices, excluded: ReadonlySet<string>, language): readonly PersonalName[] | undefined => {
    const persons = speakersOf(voices, language, excluded);
    return persons.length === 0 ? undefined : persons;
  },
);

/** Those whose words any stretch of prose quotes. */
export function quotedPersons(
  prose: string,
  language: Language,
  excluded: ReadonlySet<string>,
): readonly PersonalName[] {
  const voices = voicesIn(prose);
  return voices ? speakersOf(voices, language, excluded) : [];
}

function speakersOf(
  { quoted, names }: Voices,
  language: Language,
  excluded: ReadonlySet<string>,
): readonly PersonalName[] {
  const persons = personsAmong(names, excluded);
  return persons.length === 0 ? persons : quoted.flatMap((one) => speakerOf(one, language, persons) ?? []);
}

interface Quoted {
  readonly quotation: Span;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

function speakerOf(quoted: Quoted, language: Language, persons: readonly PersonalName[]): PersonalName | undefined {
  const { quotation, text, before, after } = quoted;
  const named = nameAfter[language].exec(after);
  if (named) {
    const place = quotation.end + named[0].lastIndexOf(named[1] ?? named[2] ?? '');
    const next = persons[partition(persons, ({ span }) => span.start < place)];
    return next && next.span.start < quotation.end + named[0].length ? next : undefined;
  }
  const here = partition(persons, ({ span }) => span.end <= quotation.start);
  if (pronounAfter[language].test(after) || pronounBefore[language].test(before)) return persons[here - 1];
  const earlier = persons.slice(Math.max(0, here - mostNamesAround), here);
  const clauseStart = quotation.start - before.length + withoutTrailing(before, /[^.;!?]/).length;
  const inClause = earlier.filter(({ span }) => span.start >= clauseStart);
  const introduces = /[:,]\s*$/.test(before) && sayingVerb[language].test(before.slice(clauseStart - quotation.start));
  if (introduces) return inClause[0];
  const ended = before.trimEnd();
  if (!/[.!?]$/.test(ended) || goesOn.test(after)) return undefined;
  const sentenceStart = quotation.start - before.length + withoutTrailing(ended.slice(0, -1), /[^.!?]/).length;
  const inSentence = earlier.filter(({ span }) => span.start >= sentenceStart);
  const isOneVoice = wordsOf(text) >= fewestUnattributed && firstPerson[language].test(text) && inSentence.length === 1;
  return isOneVoice ? inSentence[0] : undefined;
}

const word = latin(String.raw`[\p{L}\p{N}’'-]+`, 'g');
const wordsOf = (text: string): number => text.match(word)?.length ?? 0;
