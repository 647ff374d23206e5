import type { PassageContent } from '../../core/model/index';
import type { Span } from '../../core/text/span';
import type { Language } from '../../framework/index';
import { keptByContent } from '../../reading/passages/kept';
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
const published =
  /(?<!\p{L})(?:wrote|writes|write|book|article|argues?|argued|published|author|researchers?|écrit|écrivait|livre|ouvrage|autrice|auteure?|chercheu\p{L}+)(?!\p{L})|\((?:19|20)\d\d|(?:19|20)\d\d\)/iu;

const names = `(${severalNames})`;
const inner = '(?:,[^,.;:!?]{1,80},)?';
const nameAfter: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^[,\\s]*(?:${said.en}\\s+${names}|${names}${inner}\\s+${said.en}(?!\\p{L}))`, 'u'),
  fr: new RegExp(
    `^[,\\s]*(?:(?:a\\s+)?${said.fr}\\s+(?:\\p{Ll}[\\p{Ll}’' -]{0,30}\\s)?${names}|${names}${inner}\\s+(?:a\\s+)?${said.fr}(?!\\p{L}))`,
    'u',
  ),
};
const pronounAfter: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^[,\\s]*(?:(?:she|he)\\s+${said.en}|${said.en}\\s+(?:she|he))(?!\\p{L})`, 'u'),
  fr: new RegExp(
    `^[,\\s]*(?:${said.fr}(?:-t)?-(?:il|elle)|a-t-(?:il|elle)\\s+${said.fr}|(?:il|elle)\\s+(?:a\\s+)?${said.fr})(?!\\p{L})`,
    'u',
  ),
};
const pronounBefore: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(?:she|he)\\s[^.;!?]{0,60}?${said.en}[^.;!?]{0,30}[,:]\\s*$`, 'iu'),
  fr: new RegExp(`(?<!\\p{L})(?:il|elle)\\s[^.;!?]{0,60}?${said.fr}[^.;!?]{0,30}[,:]\\s*$`, 'iu'),
};
const firstPerson: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:I|me|my)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:je|j[’']|mon|ma|mes|moi)(?!\p{Ll}{3})/iu,
};
/** How much before and after a quotation is looked at. */
const reach = 200;

interface Voices {
  readonly quotations: readonly Span[];
  readonly names: readonly NameLike[];
}

function voicesIn(prose: string): Voices {
  const quotations = quotationsIn(prose);
  return { quotations, names: quotations.length === 0 ? [] : namesIn(prose) };
}

const voicesOf = keptByContent(({ prose }) => voicesIn(prose));

/** The persons whose words a passage quotes, each with the place of the name. Silent where it cannot tell. */
export const personsQuotedIn = (
  content: PassageContent,
  language: Language,
  excluded: ReadonlySet<string>,
): readonly PersonalName[] => quotedAmong(content.prose, voicesOf(content, language), language, excluded);

/** The same of any stretch of prose. */
export const quotedPersons = (
  prose: string,
  language: Language,
  excluded: ReadonlySet<string>,
): readonly PersonalName[] => quotedAmong(prose, voicesIn(prose), language, excluded);

const noVoices: readonly PersonalName[] = [];

function quotedAmong(
  prose: string,
  { quotations, names }: Voices,
  language: Language,
  excluded: ReadonlySet<string>,
): readonly PersonalName[] {
  if (quotations.length === 0) return noVoices;
  const persons = personsAmong(names, excluded);
  return quotations.flatMap((quotation, index) => {
    const text = prose.slice(quotation.start + 1, quotation.end - 1);
    if (wordsOf(text) < fewestWords) return [];
    const from = Math.max(quotations[index - 1]?.end ?? 0, quotation.start - reach);
    const to = Math.min(quotations[index + 1]?.start ?? prose.length, quotation.end + reach);
    const around = { before: prose.slice(from, quotation.start), after: prose.slice(quotation.end, to) };
    if (published.test(around.before) || published.test(around.after.split(/[.!?]\s/)[0] ?? '')) return [];
    const person = speakerOf({ quotation, text, ...around }, language, persons);
    return person ?? [];
  });
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
    return persons.find(({ span }) => span.start >= place && span.start < quotation.end + named[0].length);
  }
  const earlier = persons.filter(({ span }) => span.end <= quotation.start);
  if (pronounAfter[language].test(after) || pronounBefore[language].test(before)) return earlier.at(-1);
  const clauseStart = quotation.start - (/[^.;!?]*$/.exec(before)?.[0].length ?? 0);
  const inClause = earlier.filter(({ span }) => span.start >= clauseStart);
  const introduces =
    /[:,]\s*$/.test(before) &&
    new RegExp(`(?<!\\p{L})${said[language]}(?!\\p{L})`, 'iu').test(before.slice(clauseStart - quotation.start));
  if (introduces) return inClause[0];
  if (!/[.!?]\s*$/.test(before) || /^\s*[,\p{Ll}]/u.test(after)) return undefined;
  const sentence = /[^.!?]*[.!?]\s*$/.exec(before)?.[0] ?? '';
  const inSentence = earlier.filter(({ span }) => span.start >= quotation.start - sentence.length);
  const isOneVoice = wordsOf(text) >= fewestUnattributed && firstPerson[language].test(text) && inSentence.length === 1;
  return isOneVoice ? inSentence[0] : undefined;
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
