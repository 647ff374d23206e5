import { documentRule, remarks } from '../core/rule/rule';
import { gradeSentence } from '../reading/evidence/grade';
import { ownSentences } from '../reading/passages/tally';
import { namesSource, outputsAlone } from './shared/evidence';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { placeIn, toldAnswer } from './shared/told';

export const outputsAsOutcomes = documentRule({
  meta: {
    id: 'outputs-as-outcomes',
    family: 'evidence',
    title: {
      en: 'Results are counted, not only activities',
      fr: 'On compte des résultats, et non seulement des activités',
    },
    why: {
      en: 'How many sessions were held tells a reader how busy you were, not what came of it.',
      fr: 'Le nombre de séances dit combien vous avez travaillé, et non ce que cela a donné.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      outputs: {
        what: {
          en: 'The figures in this answer to question {number}, “{label}”, seem to count only what was put on.',
          fr: 'Les chiffres de cette réponse à la question {number}, « {label} », ne semblent compter que ce qui a été offert.',
        },
        next: {
          en: 'Add what changed because of it, for adults or students, and how you know; keep these figures with what you did.',
          fr: 'Ajoutez ce que cela a changé, pour les adultes ou les élèves, et comment vous le savez; gardez ces chiffres avec ce que vous avez fait.',
        },
      },
    },
    examples: [
      {
        title: 'Workshops and participants',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'The work has been a success. We held 24 workshops, and 310 participants came to them.',
        ]),
        expect: [{ code: 'outputs', on: '24' }],
      },
      {
        title: 'Des ateliers et des personnes formées',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 6 -->',
          'La démarche a été un succès. Nous avons offert 24 ateliers et tenu 12 rencontres.',
        ]),
        expect: [{ code: 'outputs', on: '24' }],
      },
      {
        title: 'A result stands beside them',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'We held 24 workshops in two years. In the survey of May 2024, 64% of principals said that they had changed a plan because of one.',
        ]),
        expect: [],
      },
      {
        title: 'Moins de réunions, et c’est le résultat',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Où nous en sommes',
          '',
          'Les directions sont passées de 24 réunions par année à 9 réunions. Les écoles ont gagné du temps.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    const told = toldAnswer(context, 'present-state-evidence');
    const counts = told ? outputsAlone(told.passages) : [];
    const [first] = counts;
    if (!told || !first) return;
    const isShown = [...told.passages].some(
      ({ passage, reading }) =>
        namesSource(passage.content, reading.language) ||
        ownSentences(reading).some((sentence) => (gradeSentence(sentence)?.grade ?? 'claim') !== 'claim'),
    );
    if (isShown) return;
    const { number, label } = told.question;
    const values = { number, label: label[context.locale] };
    yield { code: 'outputs', span: placeIn(first.placed.passage, first.mention), values };
  },
});
