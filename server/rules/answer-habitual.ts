import { documentRule, remarks } from '../core/rule/rule';
import { doubtedAnswers, relatedTo } from './shared/doubts';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toQuestions } from './shared/wording';

export const answerHabitual = documentRule({
  meta: {
    id: 'answer-habitual',
    family: 'questions',
    title: {
      en: 'What was done is told as something done',
      fr: 'Ce qui a été fait est raconté comme une chose faite',
    },
    why: {
      en: 'A reader who wants to do the same needs to see how you got there, not only the routine that stands now.',
      fr: 'Pour en faire autant, il faut voir comment vous y êtes arrivés, et non seulement la routine d’aujourd’hui.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      routine: {
        what: {
          en: 'This answer to {questions} seems to tell only how things usually go; no sentence tells of something that was done.',
          fr: 'Cette réponse {questions} semble dire seulement comment les choses se passent d’habitude; aucune phrase ne raconte une chose faite.',
        },
        next: {
          en: 'Tell who began this, when, and by which steps; keep the routine for how things stand now.',
          fr: 'Dites qui a commencé, quand et par quelles étapes; gardez la routine pour l’état actuel des choses.',
        },
      },
    },
    examples: [
      {
        title: 'How the meetings usually go',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'Principals meet every month with their superintendent. Each school brings one set of results, and the others ask questions about it. A note of the meeting goes to the director.',
        ]),
        expect: [{ code: 'routine', on: '## What we did' }],
      },
      {
        title: 'Une routine sans début',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 4 -->',
          'Les directions se rencontrent chaque mois. Chaque école présente un résultat, et les autres posent des questions. La surintendante prend des notes et les remet à la direction de l’éducation.',
        ]),
        expect: [{ code: 'routine', on: '<!-- répond: 4 -->' }],
      },
      {
        title: 'How it began, and then how it goes',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'In 2019 we replaced the directors’ bulletin by a meeting. Principals now meet every month with their superintendent. Each school brings one set of results, and the others ask questions about it.',
        ]),
        expect: [],
      },
      {
        title: 'Le début, puis la routine',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 4 -->',
          'Nous avons remplacé le bulletin par une rencontre. Les directions se voient maintenant chaque mois, chaque école présente un résultat, et les autres posent des questions.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    for (const answer of doubtedAnswers(context, 'habitual-only')) {
      const values = { questions: toQuestions(answer.questions, context.locale) };
      const related = relatedTo(answer, { en: 'how it usually goes', fr: 'ce qui se passe d’habitude' });
      yield { code: 'routine', span: answer.source, values, related };
    }
  },
});
