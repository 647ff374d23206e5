import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';
import type { Language } from '../../framework/index';

/** What a sentence must tell before the expression in it counts from the moment of writing. */
export type RelativeKind =
  /** Counts from the moment of writing wherever it stands. */
  | 'always'
  /** In a description of habits it counts from any year: "they look back at last year". */
  | 'told'
  /** Only beside what is still to come; in a story it counts from what was told before. */
  | 'coming';

export interface RelativeDate {
  readonly kind: RelativeKind;
  /** Offsets count from the start of the prose. */
  readonly span: Span;
}

/** With words of which one must stand in the prose, so that most passages are done with at once. */
type Patterns = readonly (readonly [RelativeKind, RegExp, hints: readonly string[]])[];

const wordBefore = "(?<![\\p{L}\\p{N}’'-])";
const wordAfter = '(?![\\p{L}\\p{N}-])';
const pattern = (source: string): RegExp =>
  latin(`${wordBefore}(?:${source.replaceAll(' ', '\\s+')})${wordAfter}`, 'gi');

const number = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const season = '(?:fall|autumn|winter|spring|summer)';
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const nombre = '(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt)';
const mois = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

const patterns: Readonly<Record<Language, Patterns>> = {
  en: [
    [
      'always',
      pattern(`(?:an?|one|${number}|a few|a couple of|several|many|some) (?:school )?(?:year|month|week|decade)s? ago`),
      ['ago'],
    ],
    [
      'always',
      pattern(`the (?:past|last) (?:${number}|few|several|couple of) (?:school )?(?:year|month|week|decade)s(?! of)`),
      ['past', 'last'],
    ],
    ['always', pattern('the past (?:school )?(?:year|decade)'), ['past']],
    ['told', pattern(`(?<!the\\s)this (?:past |coming )?(?:school year|year|month|week|${season})(?! of)`), ['this']],
    [
      'told',
      pattern(`(?<!(?:the|our|their|that|whose)\\s)last (?:school year|year|month|week|${season}|${month})(?! of)`),
      ['last'],
    ],
    [
      'coming',
      pattern(`(?<!(?:the|our|their|that|every|each)\\s)next (?:school year|year|month|${season}|${month})(?! of)`),
      ['next'],
    ],
    [
      'coming',
      pattern(
        `the next (?:year|(?:${number}|few|several|couple of) (?:school )?(?:year|month)s)(?:\\s+or\\s+so)?(?! of)`,
      ),
      ['next'],
    ],
    ['coming', pattern(`in the ${season}(?! of)`), ['fall', 'autumn', 'winter', 'spring', 'summer']],
  ],
  fr: [
    [
      'always',
      pattern(
        `il y a (?:un an|une année|un mois|${nombre} (?:ans|années|mois)|quelques (?:ans|années|mois)|plusieurs années)(?! d[e’'])`,
      ),
      ['il y'],
    ],
    ['always', pattern(`(?:ces|les|des|aux?) (?:${nombre} |quelques )?dernières années(?! d[ue’'])`), ['dernières']],
    [
      'told',
      pattern(
        `cette année(?: scolaire)?(?!-là| d[ue’'])|cet (?:automne|hiver|été)(?!-là)|ce printemps(?!-là)|ce mois-ci`,
      ),
      ['cette', 'cet', 'printemps', 'mois-ci'],
    ],
    [
      'told',
      pattern(
        `(?:l[’']an|l[’']année(?: scolaire)?|l[’'](?:automne|hiver|été)|le printemps|le mois|${mois}) (?:dernier|dernière|passé|passée)(?! d[ue’'])`,
      ),
      ['dernier', 'dernière', 'passé'],
    ],
    [
      'coming',
      pattern(
        `(?:l[’']an|l[’']année(?: scolaire)?|l[’'](?:automne|hiver|été)|le printemps|le mois|${mois}) (?:prochain|prochaine)|d[’']ici (?:un an|${nombre} ans)|(?:les|des|aux?) (?:${nombre} )?prochaines années`,
      ),
      ['prochain', 'ici'],
    ],
    [
      'coming',
      pattern(`(?:à l[’'](?:automne|été)|au printemps|cet (?:automne|été) prochain)(?! d[ue’']|\\s+\\d)`),
      ['à l', 'printemps', 'cet'],
    ],
  ],
};

/** One of these stands in whatever the patterns find: few passages are read any further. */
const signs: Readonly<Record<Language, RegExp>> = {
  en: /\bago\b|\b(?:past|last|this|next)\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|few|several|couple|past|coming|school|year|month|week|decade|fall|autumn|winter|spring|summer|ja|fe|ma|ap|ju|au|se|oc|no|de)|\bin\s+the\s+(?:fall|autumn|winter|spring|summer)/i,
  fr: /il\s+y\s+a|dernière|\bcette\b|\bcet\b|printemps|mois-ci|dernier|passé|prochain|ici|à\s+l/i,
};

/** Expressions such as "five years ago" that count from the moment of writing, in order. */
export function relativeDatesIn(prose: string, language: Language): readonly RelativeDate[] {
  if (!signs[language].test(prose)) return [];
  const lower = prose.toLowerCase().replace(/\s/g, ' ');
  return patterns[language]
    .filter(([, , hints]) => hints.some((hint) => lower.includes(hint)))
    .flatMap(([kind, expression]) =>
      [...prose.matchAll(expression)].map(({ 0: text, index }) => ({ kind, span: span(index, index + text.length) })),
    )
    .sort((one, other) => one.span.start - other.span.start);
}
