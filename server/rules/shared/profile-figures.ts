import type { CaseStudy } from '../../core/model';
import { type Span, span } from '../../core/text/span';
import { type Framework, findFrontMatterKey, type Language } from '../../framework/index';
import { keptByContent, readingOf } from '../../reading/passages/kept';
import type { SentenceReading } from '../../reading/passages/model';
import type { PlacedPassage } from '../../reading/passages/study';
import { proseReading } from '../../reading/read';
import { type Amount, amountsIn } from './amounts';
import { isWholeNumber } from './numbers';
import { dateIn, lastDateIn } from './profile-dates';
import { countedAfter, type ProfileKey } from './profile-nouns';

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
  en: /(?<!\p{L})(?:ha[sd]|have|serve[sd]?|employ(?:s|ed)?|accommodate[sd]?|enrol(?:l?s|led)?|operate[sd]?|runs?|ran|comprise[sd]?|counts?|counted|educate[sd]?|oversees?|home to|with|made up of)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:a|avait|avons|compte|comptait|comptent|comptons|accueille|accueillait|accueillons|dessert|desservait|desservons|emploie|employait|employons|gère|gérait|regroupe|regroupait|comprend|comprenait|exploite|avec|réunit)(?!\p{L})/iu,
};
const district: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|(?<!\p{L}))(?:the|our|this) (?:school )?(?:board|district|division|system)(?!\p{L})|(?:District School Board|School Board|School District|Public Schools|School Division)(?!\p{L})|(?<!\p{L})[A-Z]{2,6}DSB(?!\p{L})/u,
  fr: /(?<!\p{L})(?:le|notre|ce) conseil(?: scolaire)?(?!\p{L})|Conseil scolaire|Centre de services scolaire|Commission scolaire/iu,
};
/** Words that make of the schools or students in a sentence some of them, or of another time or place. */
const isPart: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:pilots?|projects?|program(?:me)?s?|phases?|cohorts?|networks?|groups?|famil(?:y|ies) of schools|waves?|volunteer\w*|interested|participat\w*|answered|surveyed|respond\w*|visit\w*|hubs?|clusters?|committees?|teams?|each|per|every|another|other|neighbouring|province|new|closed|opened)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pilotes?|projets?|programmes?|phases?|cohortes?|réseaux?|groupes?|vagues?|volontaires?|participant\w*|répondu|sondage|visit\p{L}*|comités?|équipes?|chaque|par|un autre|autres|province|nouvelles?|nouveaux|fermées?|ouvertes?)(?!\p{L})/iu,
};

/** A sentence that says what a district has, with its figures, whomever they are about. Offsets count from its passage. */
interface Count {
  readonly words: string;
  readonly isQuoted: boolean;
  readonly figures: readonly ProfileFigure[];
}

const countsOf = keptByContent((content, language): readonly Count[] => {
  if (!counts.test(content.prose)) return [];
  return readingOf(content, language).sentences.flatMap((sentence): readonly Count[] => {
    const words = content.prose.slice(sentence.start, sentence.end);
    if (sentence.isQuestion || !counts.test(words) || !owns[language].test(words) || isPart[language].test(words))
      return [];
    return [{ words, isQuoted: sentence.quoted > 0, figures: figuresIn(content.prose, sentence, language) }];
  });
});

/** A date before a sentence in the past holds on for it. */
function figuresIn(
  prose: string,
  { start, end, verbs }: SentenceReading,
  language: Language,
): readonly ProfileFigure[] {
  const words = prose.slice(start, end);
  const isTold = verbs.some(({ tense }) => tense === 'past' || tense === 'habitual-past');
  const date = dateIn(words, language) ?? (isTold ? lastDateIn(prose.slice(0, start), language) : undefined);
  return amountsIn(words, language).flatMap((amount): readonly ProfileFigure[] => {
    const noun = countedAfter(words.slice(amount.span.end), language);
    if (!noun || amount.value < 2) return [];
    const place = span(start + amount.span.start, start + amount.span.end + noun.length);
    return [{ key: noun.key, amount, span: place, isPast: isTold && !date, ...(date ? { date } : {}) }];
  });
}

// A case model never changes, so neither do the figures that it opens with; three rules ask for them.
const kept = new WeakMap<CaseStudy, readonly ProfileFigure[]>();

/** Figures of the whole district in the opening paragraphs, where at least two different ones stand together. */
export function openingFigures(study: CaseStudy): readonly ProfileFigure[] {
  const known = kept.get(study) ?? figuresOfOpening(study);
  kept.set(study, known);
  return known;
}

function figuresOfOpening(study: CaseStudy): readonly ProfileFigure[] {
  const opening = proseReading(study)
    .passages.filter(({ reading }) => reading.kind === 'paragraph' && reading.words > 0)
    .slice(0, openingPassages);
  for (const placed of opening) {
    const told = countsOf(placed.passage.content, placed.reading.language);
    const figures = firstOfEach(told.flatMap((count) => count.figures));
    if (figures.length > 1 && speaksOfDistrict(placed, study)) return figures.map((figure) => moved(figure, placed));
  }
  return [];
}

/** Sentences without any of these words are done with at once. */
const counts = /schools|students|pupils|learners|staff|employees|écoles|élèves|personnel|employé/i;

const moved = (figure: ProfileFigure, { passage: { span: place } }: PlacedPassage): ProfileFigure => ({
  ...figure,
  span: span(place.start + figure.span.start, place.start + figure.span.end),
});

const firstOfEach = (figures: readonly ProfileFigure[]): readonly ProfileFigure[] =>
  figures.filter(({ key }, index) => figures.findIndex((other) => other.key === key) === index);

/** Figures anywhere in the text, where one sentence says at least two different ones of the whole district. */
export function districtFigures(study: CaseStudy): readonly ProfileFigure[] {
  return proseReading(study).passages.flatMap((placed) => {
    const { language, kind } = placed.reading;
    if (kind !== 'paragraph') return [];
    return countsOf(placed.passage.content, language).flatMap((count) => {
      if (count.isQuoted || !namesDistrict(count.words, study, language)) return [];
      const figures = firstOfEach(count.figures);
      return figures.length > 1 ? figures.map((figure) => moved(figure, placed)) : [];
    });
  });
}

const speaksOfDistrict = ({ passage, reading }: PlacedPassage, study: CaseStudy): boolean =>
  namesDistrict(passage.prose, study, reading.language);

function namesDistrict(words: string, { frontMatter }: CaseStudy, language: Language): boolean {
  const name = frontMatter.text('district');
  return district[language].test(words) || (name !== undefined && words.includes(name));
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
