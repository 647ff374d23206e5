import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import { thinWords } from '../reading/answers';
import { type Graded, gradeSentence } from '../reading/evidence/grade';
import { readingOf } from '../reading/passages/kept';
import type { SentenceReading } from '../reading/passages/model';
import type { PlacedPassage } from '../reading/passages/study';
import { ownSentences } from '../reading/passages/tally';
import { proseReading } from '../reading/read';
import { namesSource, outputsAlone } from './shared/evidence';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { passagesWith } from './shared/found';
import { isIn } from './shared/ranges';
import { placeIn, type ToldAnswer, toldAnswer } from './shared/told';

/** Figures in answers to these say nothing about today. */
const otherThanToday: ReadonlySet<string> = new Set(['reason-for-attention', 'starting-state', 'advice']);

/** The sentences of an answer that claim something about how things are or became; undefined where one does more than claim. */
function claimsIn(passages: Iterable<PlacedPassage>) {
  const claims: (Graded & { readonly placed: PlacedPassage; readonly sentence: SentenceReading })[] = [];
  for (const placed of passages) {
    for (const sentence of ownSentences(placed.reading)) {
      const graded = gradeSentence(sentence);
      if (graded && graded.grade !== 'claim') return undefined;
      if (graded) claims.push({ placed, sentence, ...graded });
    }
  }
  return claims;
}

/** A count, a source, a picture of the figures, or an honest "we cannot say yet" anywhere in the answer. */
function holdsMoreThanClaims({ passages, declarations }: ToldAnswer, { study }: RuleContext): boolean {
  const placed = [...passages];
  const [first, last] = [placed[0], placed.at(-1)];
  const isInside = (at: number) => first && last && at >= first.passage.span.start && at <= last.passage.span.end;
  if (study.images.some(({ span }) => isInside(span.start))) return true;
  if (declarations.some(({ marker }) => marker?.none)) return true;
  return placed.some(
    ({ passage, reading }) =>
      reading.kind === 'table' ||
      reading.kind === 'quote' ||
      namesSource(passage.content, reading.language) ||
      ownSentences(reading).some(({ numbers, verbs }) => numbers.length > 0 || verbs.some(({ negative }) => negative)),
  );
}

/** The passages that show a result: a table, or a sentence that does. */
const resultsIn = passagesWith([], (content, language) => {
  const reading = readingOf(content, language);
  const isShown =
    reading.kind === 'table' || ownSentences(reading).some((sentence) => gradeSentence(sentence)?.grade === 'shown');
  return isShown || undefined;
});

/** Whether a result is shown somewhere else, where it may serve this answer too. */
function isShownElsewhere({ study }: RuleContext, { ranges }: ToldAnswer): boolean {
  const prose = proseReading(study);
  for (const { index } of resultsIn(prose)) {
    const declared = isIn(ranges, index) ? undefined : prose.at(index)?.declared;
    if (declared && ![...declared].some((id) => otherThanToday.has(id))) return true;
  }
  return false;
}

export const evidenceMissing = documentRule({
  meta: {
    id: 'evidence-missing',
    family: 'evidence',
    title: { en: 'What is claimed of today is shown', fr: 'Ce qui est affirmé d’aujourd’hui est montré' },
    why: {
      en: 'A reader can believe a claim or not; evidence lets the reader judge.',
      fr: 'Une affirmation se croit ou non; une preuve permet d’en juger.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      'only-claims': {
        what: {
          en: 'This answer to question {number}, “{label}”, seems to rest on what is said here, with nothing that shows it.',
          fr: 'Cette réponse à la question {number}, « {label} », semble reposer sur ce qui est dit ici, sans rien qui le montre.',
        },
        next: {
          en: 'Name what shows it, and what it showed: a survey, a count, minutes, what people now do that they did not do before. If you cannot tell yet, say so.',
          fr: 'Nommez ce qui le montre, et ce qu’on y a vu : un sondage, un décompte, des procès-verbaux, ce que les gens font maintenant et ne faisaient pas avant. Si vous ne le savez pas encore, dites-le.',
        },
      },
    },
    examples: [
      {
        title: 'It went well, and nothing shows it',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'Trust among principals has grown in every part of the district. The meetings have been very successful, and people are more confident than ever when they speak about their work.',
        ]),
        expect: [
          {
            code: 'only-claims',
            on: 'The meetings have been very successful, and people are more confident than ever when they speak about their work.',
          },
        ],
      },
      {
        title: 'Une réussite affirmée',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Où nous en sommes',
          '',
          'La confiance a augmenté. La démarche a été un succès dans toutes les écoles, au centre comme dans les villages, et les gens en parlent encore avec beaucoup de fierté.',
        ]),
        expect: [{ code: 'only-claims', on: 'La confiance a augmenté.' }],
      },
      {
        title: 'A survey is named, or the limits are',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'Trust among principals has grown: in the survey of May 2024, most of them said so. The meetings have been very successful, and people are more confident.',
        ]),
        expect: [],
      },
      {
        title: 'What people do now is told, and nothing is claimed',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'Principals ask for help sooner. Last spring one of them phoned us about her own school before the results were out, and two others drove over that evening to sit with her.',
        ]),
        expect: [],
      },
      {
        title: 'Un aveu honnête',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Où nous en sommes',
          '',
          'La confiance a augmenté, croyons-nous, au centre comme dans les villages du nord. Nous ne l’avons pas mesurée, et nous ne pouvons donc pas dire de combien.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    const told = toldAnswer(context, 'present-state-evidence');
    if (!told || told.words < thinWords) return;
    // Where activities are counted, it is said that these are no results; one finding is enough.
    if (outputsAlone(told.passages).length > 0) return;
    const claims = claimsIn(told.passages);
    if (!claims || claims.length === 0) return;
    if (holdsMoreThanClaims(told, context) || isShownElsewhere(context, told)) return;
    const strongest = claims.reduce((best, claim) => (claim.because.length > best.because.length ? claim : best));
    const { number, label } = told.question;
    yield {
      code: 'only-claims',
      span: placeIn(strongest.placed.passage, strongest.sentence),
      values: { number, label: label[context.locale] },
    };
  },
});
