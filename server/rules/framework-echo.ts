import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import { perFramework } from '../framework/per-framework';
import { echoOf, mayClaim } from '../reading/evidence/evidence';
import { gradeSentence } from '../reading/evidence/grade';
import type { VerbGroup } from '../reading/language/model';
import { readingOf } from '../reading/passages/kept';
import { cuesOf, type SentenceReading } from '../reading/passages/model';
import { ownSentences } from '../reading/passages/tally';
import { proseReading } from '../reading/read';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { inPassages } from './shared/found';
import { placeIn } from './shared/told';

/** Where the framework's wording names what a case is about, is missing, or is recommended, it proves nothing and need not. */
const elsewhere: ReadonlySet<string> = new Set([
  'characteristics-addressed',
  'reason-for-attention',
  'starting-state',
  'advice',
]);
/** What is the case, or was achieved. What must be, could be or will be is not offered as evidence. */
const asserted: ReadonlySet<string> = new Set(['present', 'perfect', 'past']);

const isAsserted = (verbs: readonly VerbGroup[]) =>
  verbs.length > 0 &&
  verbs.every(({ negative, tense }) => !negative && asserted.has(tense)) &&
  !verbs.some(({ classes }) => classes.includes('decide') || classes.includes('plan') || classes.includes('notice'));

interface Echo {
  readonly sentence: SentenceReading;
  readonly characteristic: string;
}

/** Sentences that say no more than the framework does: no date, figure, instrument or quotation of their own. */
const echoesOf = perFramework((framework) =>
  inPassages([], (content, language): readonly Echo[] | undefined => {
    const found = ownSentences(readingOf(content, language)).flatMap((sentence) => {
      if (!isAsserted(sentence.verbs) || sentence.quoted > 0) return [];
      if (sentence.dates.length + sentence.numbers.length + cuesOf(sentence, 'instrument').length > 0) return [];
      const grade = gradeSentence(sentence)?.grade ?? 'claim';
      const characteristic = grade === 'claim' ? echoOf(sentence, content, language, framework) : undefined;
      return characteristic === undefined ? [] : [{ sentence, characteristic }];
    });
    return found.length === 0 ? undefined : found;
  }),
);

function* echoes({ study, framework, reading }: RuleContext) {
  const found = echoesOf(framework)(proseReading(study));
  if (found.length === 0) return;
  const suggested = new Set(
    reading.suggestions.filter(({ question }) => elsewhere.has(question.id)).map(({ passage }) => passage.index),
  );
  for (const { placed, found: echoed } of found) {
    const { passage, declared } = placed;
    if (!mayClaim(placed) || suggested.has(passage.index) || [...declared].some((id) => elsewhere.has(id))) continue;
    for (const { sentence, characteristic } of echoed) yield { span: placeIn(passage, sentence), characteristic };
  }
}

export const frameworkEcho = documentRule({
  meta: {
    id: 'framework-echo',
    family: 'evidence',
    title: {
      en: 'The framework’s words are not offered as evidence',
      fr: 'Les mots du cadre ne tiennent pas lieu de preuve',
    },
    why: {
      en: 'A reader knows the framework; what is new to the reader is what it looks like in your district.',
      fr: 'On connaît le cadre; ce qu’on ne connaît pas, c’est ce qu’il devient chez vous.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      echo: {
        what: {
          en: 'This sentence seems to say of the district what the framework says of “{label}”, in much the same words.',
          fr: 'Cette phrase semble dire du conseil ce que le cadre dit de « {label} », presque dans les mêmes mots.',
        },
        next: {
          en: 'Say it in your own words: what a visitor would see, who does what, and what shows it.',
          fr: 'Dites-le dans vos mots : ce qu’on verrait chez vous, qui fait quoi, et ce qui le montre.',
        },
      },
    },
    examples: [
      {
        title: 'The name of the characteristic as an achievement',
        text: exampleCase([
          '# Reading our own results',
          '',
          'The board has made sure that its organizational improvement processes are learning-oriented.',
        ]),
        expect: [
          {
            code: 'echo',
            on: 'The board has made sure that its organizational improvement processes are learning-oriented.',
          },
        ],
      },
      {
        title: 'Le nom de la caractéristique comme réussite',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Le conseil a mis en place des processus d’amélioration organisationnelle axés sur l’apprentissage.',
        ]),
        expect: [
          {
            code: 'echo',
            on: 'Le conseil a mis en place des processus d’amélioration organisationnelle axés sur l’apprentissage.',
          },
        ],
      },
      {
        title: 'The name of the characteristic as the subject',
        text: exampleCase([
          '# Reading our own results',
          '',
          'This case study addresses learning-oriented organizational improvement processes.',
        ]),
        expect: [],
      },
      {
        title: 'Le nom de la caractéristique comme sujet',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Cette étude de cas porte sur les processus d’amélioration organisationnelle axés sur l’apprentissage.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    for (const { span, characteristic } of echoes(context)) {
      const found = context.framework.characteristics.find(({ id }) => id === characteristic);
      if (found) yield { code: 'echo', span, values: { label: found.label[context.locale] } };
    }
  },
});
