import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import { latin } from '../core/text/latin';
import { partition } from '../core/text/partition';
import { type Span, span } from '../core/text/span';
import { perFramework } from '../framework/per-framework';
import { figureGradesIn, hasSource, isResult, mayClaim } from '../reading/evidence/evidence';
import { readingOf } from '../reading/passages/kept';
import type { SentenceReading } from '../reading/passages/model';
import type { StudyReading } from '../reading/passages/study';
import { isCompleted } from '../reading/passages/tally';
import { proseReading } from '../reading/read';
import { tellsNoStory } from '../reading/suggest/vetoes';
import { namesSource } from './shared/evidence';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { passagesWith } from './shared/found';
import { placeIn } from './shared/told';

/** Said of effort or certainty as often as of a result. */
const figureOfSpeech = /^(?:100|110|120|200|1000)\s*(?:%|percent|per cent|pour cent)/i;
/** A number in digits, or an amount in words. */
const isFigure = /\d|^(?:million|billion|milliard)/i;
const year = /(?:19|20)\d{2}/;
/** "Three years into the work" and "since we began" give a period too, if a vague one. */
const duration = latin(
  String.raw`(?<!\p{L})(?:years?|months?|terms?|semesters?|since|ans?|années?|mois|trimestres?|semestres?|depuis)(?!\p{L})`,
  'i',
);

/**
 * A supposition, what somebody says or something shows, or how much of something was spent or set aside: no bare figure of
 * what came of it.
 */
const isNoResult = ({ verbs }: SentenceReading): boolean =>
  verbs[0]?.tense === 'imperative' ||
  verbs.some(({ classes }) => classes.includes('say') || classes.includes('show')) ||
  verbs.some((verb) => verb.actor === 'self' && isCompleted(verb) && !verb.classes.includes('outcome'));

/** The first bare figure of each passage that gives neither a source nor a period of its own. */
const bareFigures = perFramework((framework) =>
  passagesWith([], (content, language): Span | undefined => {
    const { prose, source } = content;
    const reading = readingOf(content, language);
    if (tellsNoStory(reading) || reading.roles.has('profile') || duration.test(prose)) return undefined;
    if (reading.sentences.some(({ dates }) => dates.length > 0) || hasSource(content, reading)) return undefined;
    for (const { sentence } of figureGradesIn(framework, content, language) ?? []) {
      const figure = sentence.numbers.find(isResult);
      if (!figure || !isFigure.test(source.slice(figure.start, figure.end))) continue;
      if (figureOfSpeech.test(source.slice(figure.start, sentence.end)) || isNoResult(sentence)) continue;
      return span(figure.start, figure.end);
    }
    return undefined;
  }),
);

/** The passages whose source may serve what stands beside them. */
const sourcesIn = passagesWith([], (content, language) => {
  const isSource = content.kind === 'table' || namesSource(content, language);
  return isSource || undefined;
});

/**
 * Whether a source given before serves a passage: in the same section, in the sentence beside it, or in a heading above it; or
 * whether its lead-in or heading gives the period.
 * @param sources indexes of the passages that give one, in order
 */
function isServed(index: number, prose: StudyReading, sources: readonly number[]): boolean {
  const { passages } = prose.study;
  const section = passages[index]?.section;
  if (passages[index + 1]?.kind === 'table') return true;
  const isBeside = (at: number | undefined) => at !== undefined && passages[at]?.section === section;
  const next = partition(sources, (at) => at < index);
  // The last source before it is the nearest: if any stands in the section, that one does.
  if (isBeside(sources[next - 1]) || (sources[next] === index + 1 && isBeside(index + 1))) return true;
  const { heading, leadIn } = prose.at(index) ?? {};
  if (heading && year.test(heading.text)) return true;
  return leadIn?.reading.sentences.some(({ dates }) => dates.length > 0) ?? false;
}

function* unsourced({ study, framework }: RuleContext) {
  const prose = proseReading(study);
  let sources: readonly number[] | undefined;
  for (const { index, found } of bareFigures(framework)(prose)) {
    sources ??= [...sourcesIn(prose)].map((source) => source.index);
    if (isServed(index, prose, sources)) continue;
    const placed = prose.at(index);
    if (placed && mayClaim(placed)) yield placeIn(placed.passage, found);
  }
}

export const numberUnsourced = documentRule({
  meta: {
    id: 'number-unsourced',
    family: 'evidence',
    title: { en: 'A figure has a source and a period', fr: 'Un chiffre a une source et une période' },
    why: {
      en: 'A reader cannot weigh or check a figure without knowing where it comes from and when it was so.',
      fr: 'On ne peut ni peser ni vérifier un chiffre sans savoir d’où il vient et de quand il date.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      unsourced: {
        what: {
          en: 'Neither a source nor a period seems to stand near this figure.',
          fr: 'Ni source ni période ne semble accompagner ce chiffre.',
        },
        next: {
          en: 'Say who counted it, how, and for which year; once is enough for what follows.',
          fr: 'Dites qui l’a établi, comment et pour quelle année; une seule fois suffit pour ce qui suit.',
        },
      },
    },
    examples: [
      {
        title: 'A saving out of nowhere',
        text: exampleCase([
          '# Reading our own results',
          '',
          'The change saved the board more than $400,000 on its budget.',
        ]),
        expect: [{ code: 'unsourced', on: '400,000' }],
      },
      {
        title: 'Une proportion sans source ni date',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'La démarche a donné ses fruits: la proportion d’élèves qui atteignent la norme a augmenté de 12 points.',
        ]),
        expect: [{ code: 'unsourced', on: '12' }],
      },
      {
        title: 'A source given once serves what follows',
        text: exampleCase([
          '# Reading our own results',
          '',
          'We asked the same questions in our staff survey of 2021 and of 2024.',
          '',
          'Trust in the results rose by 12%. The share of those who use them rose by 20%.',
        ]),
        expect: [],
      },
      {
        title: 'A figure of speech, a figure of size, and a vague period',
        text: exampleCase([
          '# Reading our own results',
          '',
          'We are 100% committed to this. It has changed every one of our 42 schools.',
          '',
          'Three years into the work, the share of absent students had fallen by 8%.',
        ]),
        expect: [],
      },
      {
        title: 'Une note de bas de page',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'La proportion d’élèves qui atteignent la norme a augmenté de 12 points.[^1]',
          '',
          '[^1]: Résultats provinciaux de 2022 et de 2024.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    for (const span of unsourced(context)) yield { code: 'unsourced', span };
  },
});
