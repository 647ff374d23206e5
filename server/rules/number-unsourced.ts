import type { CaseStudy, Passage } from '../core/model/index';
import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import { latin } from '../core/text/latin';
import type { SentenceEvidence } from '../reading/evidence/evidence';
import type { SentenceReading } from '../reading/passages/model';
import type { PlacedPassage } from '../reading/passages/study';
import { isCompleted } from '../reading/passages/tally';
import { proseReading } from '../reading/read';
import { gradedFigures, namesSource } from './shared/evidence';
import { exampleCase, frenchExampleCase } from './shared/example-case';
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

/** The first figure of a sentence that has neither a source nor a period in its own passage. */
function bareFigure({ weaknesses, span }: SentenceEvidence, { text }: CaseStudy) {
  const source = weaknesses.find(({ kind }) => kind === 'number-without-source');
  if (!source || !weaknesses.some(({ kind }) => kind === 'number-without-period')) return undefined;
  const figure = text.slice(source.span.start, span.end);
  return isFigure.test(text.slice(source.span.start, source.span.end)) && !figureOfSpeech.test(figure)
    ? source.span
    : undefined;
}

/**
 * A supposition, what somebody says or something shows, or how much of something was spent or set aside: no bare figure of
 * what came of it.
 */
const isNoResult = ({ verbs }: SentenceReading): boolean =>
  verbs[0]?.tense === 'imperative' ||
  verbs.some(({ classes }) => classes.includes('say') || classes.includes('show')) ||
  verbs.some((verb) => verb.actor === 'self' && isCompleted(verb) && !verb.classes.includes('outcome'));

/**
 * Whether a source given before serves a passage: in the same section, in the sentence beside it, or in a heading above it; or
 * whether its lead-in or heading gives the period.
 */
function isServed(
  { passage, heading, leadIn }: PlacedPassage,
  passages: readonly PlacedPassage[],
  study: CaseStudy,
  isServedBefore: (passage: Passage) => boolean,
): boolean {
  if (duration.test(passage.prose) || (heading && year.test(heading.text))) return true;
  if (leadIn?.reading.sentences.some(({ dates }) => dates.length > 0)) return true;
  const next = passages[passage.index + 1];
  const isBeside = next !== undefined && next.passage.section === passage.section;
  return isServedBefore(passage) || (isBeside && serves(next, study));
}

const serves = (placed: PlacedPassage, study: CaseStudy): boolean =>
  placed.reading.kind === 'table' || namesSource(placed, study);

/** Tells whether a source stands before a passage in its section; to be asked in the order of the text, so that each is read once. */
function sourcesBefore(passages: readonly PlacedPassage[], study: CaseStudy): (passage: Passage) => boolean {
  let section: number | undefined;
  let next = 0;
  let isFound = false;
  return (passage) => {
    if (passage.section !== section) {
      section = passage.section;
      next = (section === undefined ? undefined : study.sections[section]?.own[0]?.index) ?? 0;
      isFound = false;
    }
    for (; next < passage.index && !isFound; next++) isFound = serves(passages[next] as PlacedPassage, study);
    return isFound;
  };
}

function* unsourced({ study, framework }: RuleContext) {
  const prose = proseReading(study);
  const told = new Set<number>();
  const isServedBefore = sourcesBefore(prose.passages, study);
  for (const evidence of gradedFigures(study, framework)) {
    const span = bareFigure(evidence, study);
    const { index } = evidence.passage;
    const placed = prose.passages[index];
    if (!span || !placed || told.has(index) || isServed(placed, prose.passages, study, isServedBefore)) continue;
    const sentence = placed.reading.sentences.find(
      (one) => placeIn(evidence.passage, one).start === evidence.span.start,
    );
    if (!sentence || isNoResult(sentence)) continue;
    told.add(index);
    yield span;
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
