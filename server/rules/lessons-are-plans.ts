import { documentRule, remarks } from '../core/rule/rule';
import { doubtedAnswers, relatedTo } from './shared/doubts';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toQuestions } from './shared/wording';

export const lessonsArePlans = documentRule({
  meta: {
    id: 'lessons-are-plans',
    family: 'questions',
    title: {
      en: 'Advice is advice, not a list of plans',
      fr: 'Des conseils sont des conseils, et non une liste de projets',
    },
    why: {
      en: 'A reader looks here for what your experience can teach, and your next steps do not teach it.',
      fr: 'On cherche ici ce que votre expérience peut apprendre à d’autres, et vos prochaines étapes ne l’apprennent pas.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      plans: {
        what: {
          en: 'This answer to {questions} seems to hold plans and no advice.',
          fr: 'Cette réponse {questions} semble contenir des projets, mais aucun conseil.',
        },
        next: {
          en: 'Say what you would tell another district, drawn from what happened to you; put the plans under a heading of their own.',
          fr: 'Dites ce que vous diriez à un autre conseil, d’après ce qui vous est arrivé; placez les projets sous un titre à eux.',
        },
      },
    },
    examples: [
      {
        title: 'Next steps under a heading for advice',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our advice to others',
          '',
          'Next year we will bring in the secondary schools. We hope to train two facilitators for each family of schools, and a guide will be ready by spring.',
        ]),
        expect: [{ code: 'plans', on: '## Our advice to others' }],
      },
      {
        title: 'Des projets en guise de conseils',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Nos conseils aux autres',
          '',
          'L’an prochain, nous intégrerons les écoles secondaires. Nous formerons deux animatrices par famille d’écoles et un guide paraîtra au printemps.',
        ]),
        expect: [{ code: 'plans', on: '## Nos conseils aux autres' }],
      },
      {
        title: 'Advice, with a plan at its end',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our advice to others',
          '',
          'Begin with one question that a school really has. We began with twelve, and lost a year. Next year we will bring in the secondary schools.',
        ]),
        expect: [],
      },
      {
        title: 'Un vrai conseil',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Nos conseils aux autres',
          '',
          'Commencez par une seule question. Nous en avions douze, et nous avons perdu un an. L’an prochain, nous n’en garderons que deux.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    for (const answer of doubtedAnswers(context, 'plans-not-lessons')) {
      const values = { questions: toQuestions(answer.questions, context.locale) };
      const related = relatedTo(answer, { en: 'still to come', fr: 'encore à venir' });
      yield { code: 'plans', span: answer.source, values, related };
    }
  },
});
