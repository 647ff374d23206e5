import type { CaseStudy, Passage } from '../../core/model';
import { askedOnce } from '../../core/model/memory';
import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';
import { type Framework, findFrontMatterKey, type Language } from '../../framework/index';
import { readingOf } from '../../reading/passages/kept';
import type { SentenceReading } from '../../reading/passages/model';
import type { PlacedPassage } from '../../reading/passages/study';
import { proseReading } from '../../reading/read';
import { type Amount, amountsIn } from './amounts';
import { once, passagesWith } from './found';
import { isWholeNumber } from './numbers';
import { dateIn, datesBefore } from './profile-dates';
import { countedAfter, type ProfileKey } from './profile-nouns';
import { mayHold } from './signs';

/** A figure about the whole district: so many schools, students, staff. */
export interface ProfileFigure {
  readonly key: ProfileKey;
  readonly amount: Pick<Amount, 'value' | 'hedge'>;
  /** The number with what it counts, or the value in the front matter. */
  readonly span: Span;
  /** When it was counted, as front matter has dates, where the text says so. */
  readonly date?: string;
  /** Told in the past, of a time that the text does not name. */
  readonly isPast: boolean;
}

/** Passages of a case's beginning that are looked at for the district's figures. */
const openingPassages = 4;

/** The verbs with which a text says what a district has, after the words for a district. */
const owns: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`(?<!\p{L})(?:ha[sd]|have|serve[sd]?|employ(?:s|ed)?|accommodate[sd]?|enrol(?:l?s|led)?|operate[sd]?|runs?|ran|comprise[sd]?|counts?|counted|educate[sd]?|oversees?|home to|with|made up of)(?!\p{L})`,
    'i',
  ),
  fr: latin(
    String.raw`(?<!\p{L})(?:a|avait|avons|compte|comptait|comptent|comptons|accueille|accueillait|accueillons|dessert|desservait|desservons|emploie|employait|employons|gère|gérait|regroupe|regroupait|comprend|comprenait|exploite|avec|réunit)(?!\p{L})`,
    'i',
  ),
};
const district: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`(?:^|(?<!\p{L}))(?:the|our|this) (?:school )?(?:board|district|division|system)(?!\p{L})|(?:District School Board|School Board|School District|Public Schools|School Division)(?!\p{L})|(?<!\p{L})[A-Z]{2,6}DSB(?!\p{L})`,
  ),
  fr: latin(
    String.raw`(?<!\p{L})(?:le|notre|ce) conseil(?: scolaire)?(?!\p{L})|Conseil scolaire|Centre de services scolaire|Commission scolaire`,
    'i',
  ),
};
/** Words that make of the schools or students in a sentence some of them, or of another time or place. */
const isPart: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`(?<!\p{L})(?:pilots?|projects?|program(?:me)?s?|phases?|cohorts?|networks?|groups?|famil(?:y|ies) of schools|waves?|volunteer\w*|interested|participat\w*|answered|surveyed|respond\w*|visit\w*|hubs?|clusters?|committees?|teams?|each|per|every|another|other|neighbouring|province|new|closed|opened)(?!\p{L})`,
    'i',
  ),
  fr: latin(
    String.raw`(?<!\p{L})(?:pilotes?|projets?|programmes?|phases?|cohortes?|réseaux?|groupes?|vagues?|volontaires?|participant\w*|répondu|sondage|visit\p{L}*|comités?|équipes?|chaque|par|un autre|autres|province|nouvelles?|nouveaux|fermées?|ouvertes?)(?!\p{L})`,
    'i',
  ),
};

/** A sentence that says what a district has, with its figures, whomever they are about. Offsets count from its passage. */
interface Count {
  readonly words: string;
  readonly namesDistrict: boolean;
  readonly isQuoted: boolean;
  readonly figures: readonly ProfileFigure[];
}

const countIn = once(['counted'], (content, language): readonly Count[] | undefined => {
  if (!mayHold(content, 'digit', 'number')) return undefined;
  const dateBefore = datesBefore(content.prose, language);
  const found = readingOf(content, language).sentences.flatMap((sentence): readonly Count[] => {
    const words = content.prose.slice(sentence.start, sentence.end);
    if (sentence.isQuestion || !counts.test(words)) return [];
    if (!owns[language].test(words) || isPart[language].test(words)) return [];
    const figures = figuresIn(words, sentence, language, dateBefore);
    return figures.length === 0
      ? []
      : [{ words, namesDistrict: district[language].test(words), isQuoted: sentence.quoted > 0, figures }];
  });
  return found.length === 0 ? undefined : found;
});

const noCounts: readonly Count[] = [];

/** Sentences that give two figures and more, none of them in somebody's mouth. */
const severalIn = passagesWith(['counted'], (content, language): readonly Count[] | undefined => {
  const found = content.kind === 'paragraph' ? (countIn(content, language) ?? noCounts) : noCounts;
  const several = found.flatMap((counted) => {
    const firsts = firstOfEach(counted.figures);
    return counted.isQuoted || firsts.length < 2 ? [] : [{ ...counted, figures: firsts }];
  });
  return several.length === 0 ? undefined : several;
});

/** A date before a sentence in the past holds on for it. */
function figuresIn(
  words: string,
  { start, verbs }: SentenceReading,
  language: Language,
  dateBefore: (offset: number) => string | undefined,
): readonly ProfileFigure[] {
  const counted = amountsIn(words, language).flatMap((amount) => {
    const noun = amount.value < 2 ? undefined : countedAfter(words.slice(amount.span.end), language);
    return noun ? [{ amount, noun }] : [];
  });
  if (counted.length === 0) return [];
  const isTold = verbs.some(({ tense }) => tense === 'past' || tense === 'habitual-past');
  const date = dateIn(words, language) ?? (isTold ? dateBefore(start) : undefined);
  return counted.map(({ amount, noun }) => {
    const place = span(start + amount.span.start, start + amount.span.end + noun.length);
    return { key: noun.key, amount, span: place, isPast: isTold && !date, ...(date ? { date } : {}) };
  });
}

/** Figures of the whole district in the opening paragraphs, where at least two different ones stand together. */
export const openingFigures: (study: CaseStudy) => readonly ProfileFigure[] = askedOnce(figuresOfOpening);

function figuresOfOpening(study: CaseStudy): readonly ProfileFigure[] {
  let opening = 0;
  const prose = proseReading(study);
  for (const { index } of study.passages) {
    const placed = prose.at(index);
    if (placed?.reading.kind !== 'paragraph' || placed.reading.words === 0) continue;
    if (opening++ === openingPassages) break;
    const told = countIn(placed.passage.content, placed.reading.language) ?? noCounts;
    const figures = firstOfEach(told.flatMap((count) => count.figures));
    if (figures.length > 1 && speaksOfDistrict(placed, study))
      return figures.map((figure) => moved(figure, placed.passage));
  }
  return [];
}

/** Sentences without any of these words are done with at once. */
const counts = /schools|students|pupils|learners|staff|employees|écoles|élèves|personnel|employé/i;

const moved = (figure: ProfileFigure, { span: place }: Pick<Passage, 'span'>): ProfileFigure => ({
  ...figure,
  span: span(place.start + figure.span.start, place.start + figure.span.end),
});

const firstOfEach = (figures: readonly ProfileFigure[]): readonly ProfileFigure[] =>
  figures.filter(({ key }, index) => figures.findIndex((other) => other.key === key) === index);

/** Figures anywhere in the text, where one sentence says at least two different ones of the whole district. */
export function districtFigures(study: CaseStudy): readonly ProfileFigure[] {
  const all: ProfileFigure[] = [];
  for (const { index, found } of severalIn(proseReading(study))) {
    const passage = study.passages[index];
    for (const { words, namesDistrict: isNamed, figures } of found) {
      if (passage && (isNamed || namesThis(words, study)))
        for (const figure of figures) all.push(moved(figure, passage));
    }
  }
  return all;
}

const speaksOfDistrict = ({ passage, reading }: PlacedPassage, study: CaseStudy): boolean =>
  namesDistrict(passage.prose, study, reading.language);

const namesDistrict = (words: string, study: CaseStudy, language: Language): boolean =>
  district[language].test(words) || namesThis(words, study);

function namesThis(words: string, { frontMatter }: CaseStudy): boolean {
  const name = frontMatter.text('district');
  return name !== undefined && words.includes(name);
}

/** The figures that the front matter gives, by key; what is no whole number is left out. */
export function declaredFigures({ frontMatter }: CaseStudy, framework: Framework): readonly ProfileFigure[] {
  const profile = findFrontMatterKey(framework, 'profile');
  const date = frontMatter.text('profile.as-of');
  return (profile?.children ?? []).flatMap(({ id, type }): readonly ProfileFigure[] => {
    const entry = type === 'integer' ? frontMatter.get(`profile.${id}`) : undefined;
    const text = entry?.items[0]?.text.trim() ?? '';
    if (!entry || !isWholeNumber(text)) return [];
    const amount = { value: Number(text.replace(/\D/g, '')), hedge: 'exact' } as const;
    return [{ key: id as ProfileKey, amount, span: entry.valueSpan, isPast: false, ...(date ? { date } : {}) }];
  });
}
