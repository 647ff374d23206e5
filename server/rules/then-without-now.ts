import type { Declaration } from '../core/model';
import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import { gradeSentence } from '../reading/evidence/grade';
import { has, type SentenceReading } from '../reading/passages/model';
import type { PlacedPassage } from '../reading/passages/study';
import { isPast, ownSentences } from '../reading/passages/tally';
import { declaredCharacteristics } from './shared/characteristics';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toldAnswer } from './shared/told';
import { characteristicNames } from './shared/wording';

/** Fewer sentences than this may be the beginning of an answer. */
const leastSentences = 2;

const scopes = (declarations: readonly Declaration[]) =>
  new Set(declarations.flatMap(({ characteristics }) => characteristics));

/** The declared characteristics whose starting state is told, while the present is told for others alone. */
function leftInThePast({ study }: RuleContext, then: readonly Declaration[], now: readonly Declaration[]) {
  if (now.some(({ characteristics }) => characteristics.length === 0)) return [];
  const told = scopes(now);
  return declaredCharacteristics(study).filter(({ id }) => scopes(then).has(id) && !told.has(id));
}

/** Whether an answer only goes on with the story: each verb in the past, and not a word, figure or result of today. */
function isAllPast(passages: Iterable<PlacedPassage>): boolean {
  let sentences = 0;
  for (const { reading } of passages) {
    if (reading.kind !== 'paragraph' || reading.roles.has('lead-in')) return false;
    if (!ownSentences(reading).every(isOfThePast)) return false;
    sentences += ownSentences(reading).length;
  }
  return sentences >= leastSentences;
}

const isOfThePast = (sentence: SentenceReading): boolean =>
  sentence.verbs.length > 0 &&
  sentence.verbs.every((verb) => isPast(verb) && !verb.negative) &&
  sentence.numbers.length === 0 &&
  !has(sentence, 'now') &&
  !has(sentence, 'until-now') &&
  !has(sentence, 'instrument') &&
  gradeSentence(sentence) === undefined;

const before = [
  '# Two strands',
  '',
  '<!-- answers: 3 for evidence-use -->',
  'Until 2019 few people read the results.',
  '',
  '<!-- answers: 3 for alignment -->',
  'The budget followed the year before.',
  '',
];

const two = { characteristics: '[evidence-use, alignment]' };

export const thenWithoutNow = documentRule({
  meta: {
    id: 'then-without-now',
    family: 'questions',
    title: {
      en: 'What is told of the start is told of today',
      fr: 'Ce qui est dit du départ est dit aussi d’aujourd’hui',
    },
    why: {
      en: 'A reader who has seen where you started wants to see how far you came.',
      fr: 'Après avoir vu d’où vous êtes partis, on veut voir le chemin parcouru.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      'no-today': {
        what: {
          en: 'For {characteristics}, the start is told here, and no passage is marked that tells how things stand today.',
          fr: 'Pour {characteristics}, le départ est raconté ici, mais aucun passage indiqué ne dit où en sont les choses aujourd’hui.',
        },
        next: {
          en: 'Tell how it stands today, or mark the passage that does with {marker}.',
          fr: 'Dites où cela en est aujourd’hui, ou indiquez le passage qui le fait par {marker}.',
        },
      },
      'only-past': {
        what: {
          en: 'This answer to question {number}, “{label}”, seems to go on with the story; no sentence tells how things stand.',
          fr: 'Cette réponse à la question {number}, « {label} », semble poursuivre le récit; aucune phrase ne dit où en sont les choses.',
        },
        next: {
          en: 'Say what is otherwise now than at the start, and what shows it.',
          fr: 'Dites ce qui a changé depuis le départ, et ce qui le montre.',
        },
      },
    },
    examples: [
      {
        title: 'Two starts, one present',
        text: exampleCase(
          [...before, '<!-- answers: 6 for alignment -->', 'The budget now follows the plan, line by line.'],
          two,
        ),
        expect: [{ code: 'no-today', on: '<!-- answers: 3 for evidence-use -->' }],
      },
      {
        title: 'Le récit continue au lieu du présent',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Où nous en étions',
          '',
          'Jusqu’en 2019, peu de gens lisaient nos résultats.',
          '',
          '## Où nous en sommes',
          '',
          'En 2022, nous avons réuni les directions. Nous avons choisi une question avec elles, et le comité a écrit un guide.',
        ]),
        expect: [{ code: 'only-past', on: '## Où nous en sommes' }],
      },
      {
        title: 'One present serves both',
        text: exampleCase(
          [...before, '<!-- answers: 6 -->', 'The budget now follows the plan, and principals read their results.'],
          two,
        ),
        expect: [],
      },
      {
        title: 'Le présent est raconté',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Où nous en étions',
          '',
          'Jusqu’en 2019, peu de gens lisaient nos résultats.',
          '',
          '## Où nous en sommes',
          '',
          'En 2022, nous avons réuni les directions. Aujourd’hui, elles lisent les résultats ensemble chaque mois.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    const { study, framework, locale } = context;
    const then = toldAnswer(context, 'starting-state');
    const now = toldAnswer(context, 'present-state-evidence');
    if (!then || !now) return;
    const { number, label } = now.question;
    for (const characteristic of leftInThePast(context, then.declarations, now.declarations)) {
      const from = then.declarations.find(({ characteristics }) => characteristics.includes(characteristic.id));
      const marker = `<!-- ${framework.markerKeywords[study.language][0]}: ${number} ${framework.forKeywords[study.language][0]} ${characteristic.id} -->`;
      const values = { characteristics: characteristicNames([characteristic], locale), marker };
      yield { code: 'no-today', span: from?.source ?? then.source, values };
    }
    if (isAllPast(now.passages))
      yield { code: 'only-past', span: now.source, values: { number, label: label[locale] } };
  },
});
