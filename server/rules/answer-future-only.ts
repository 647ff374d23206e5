import { documentRule, remarks } from '../core/rule/rule';
import { doubtedAnswers, relatedTo } from './shared/doubts';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toQuestions } from './shared/wording';

export const answerFutureOnly = documentRule({
  meta: {
    id: 'answer-future-only',
    family: 'questions',
    title: {
      en: 'An answer tells what was or is, not only what is to come',
      fr: 'Une réponse dit ce qui a été ou ce qui est, et non seulement ce qui est à venir',
    },
    why: {
      en: 'Plans show a reader what you hope for, not what came of your work.',
      fr: 'Des projets montrent ce que vous espérez, et non ce que votre travail a donné.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      'still-to-come': {
        what: {
          en: 'All that is said here in answer to {questions} seems to be still to come.',
          fr: 'Tout ce qui est dit ici en réponse {questions} semble encore à venir.',
        },
        next: {
          en: 'Say how things stand so far, even if it is little or not what you hoped for, and keep the plans for after that.',
          fr: 'Dites où en sont les choses jusqu’ici, même si c’est peu ou moins que vous n’espériez, et gardez les projets pour la suite.',
        },
      },
    },
    examples: [
      {
        title: 'Plans where the present is asked for',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'We will survey the schools in the fall, and we expect the results to be good. A committee will look at what they show. Next year we hope to bring in the secondary schools.',
        ]),
        expect: [{ code: 'still-to-come', on: '## Where we are now' }],
      },
      {
        title: 'Des projets en guise de réponse',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 6 -->',
          'Nous ferons un sondage auprès des écoles cet automne. Un comité étudiera les réponses, et la démarche sera étendue aux écoles secondaires l’an prochain.',
        ]),
        expect: [{ code: 'still-to-come', on: '<!-- répond: 6 -->' }],
      },
      {
        title: 'The present first, then the plans',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'Every elementary school now reads its results with its neighbours, and in May 2024 nine of them changed a plan because of it. We will survey the others in the fall, and next year we hope to bring in the secondary schools.',
        ]),
        expect: [],
      },
      {
        title: 'A state that stands, in few words, is an answer too',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we are now',
          '',
          'Every family of schools has a network of its own, and the trustees hear from one of them each month. The secondary schools will start in the fall. A committee will choose the first hosts.',
        ]),
        expect: [],
      },
      {
        title: 'Le présent, même décevant',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Où nous en sommes',
          '',
          'Les résultats n’ont pas changé depuis deux ans. Nous ferons un sondage cet automne pour comprendre pourquoi, et un comité étudiera les réponses.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    for (const answer of doubtedAnswers(context, 'all-future')) {
      const values = { questions: toQuestions(answer.questions, context.locale) };
      const related = relatedTo(answer, { en: 'still to come', fr: 'encore à venir' });
      yield { code: 'still-to-come', span: answer.source, values, related };
    }
  },
});
