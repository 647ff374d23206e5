import type { CaseStudy } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import type { Framework, Question } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toQuestions } from './shared/wording';

/** Each no that a marker says, with the questions of that marker that cannot be answered so. */
function* misplaced({ markers, text }: CaseStudy, framework: Framework) {
  for (const { questions: named, none, noSurprise } of markers) {
    const questions = framework.questions.filter(({ number }) => named.some((one) => one.number === number));
    const said = [
      { code: 'none', place: none?.span, allows: (question: Question) => question.mayBeNone },
      { code: 'no-surprise', place: noSurprise?.span, allows: (question: Question) => question.mayHaveNoSurprise },
    ] as const;
    for (const { code, place, allows } of said) {
      const wrong = questions.filter((question) => !allows(question));
      if (!place || wrong.length === 0) continue;
      yield { code, place, wrong, right: framework.questions.filter(allows), word: text.slice(place.start, place.end) };
    }
  }
}

export const noneMisplaced = documentRule({
  meta: {
    id: 'none-misplaced',
    family: 'questions',
    title: {
      en: 'A no stands where the question can be answered with no',
      fr: 'Un non ne répond qu’à une question qui le permet',
    },
    why: {
      en: 'A reader needs the answer itself here: without it the story has a hole.',
      fr: 'Il faut ici la réponse elle-même : sans elle, le récit a un trou.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      none: {
        what: {
          en: '“{word}” is no answer to {questions}; only {allowed} can be answered so.',
          fr: '« {word} » ne répond pas {questions}; on ne peut répondre ainsi qu’{allowed}.',
        },
        next: {
          en: 'Give the answer, or change the number if another question was meant.',
          fr: 'Donnez la réponse, ou corrigez le numéro si vous pensiez à une autre question.',
        },
      },
      'no-surprise': {
        what: {
          en: '“{word}” says nothing about {questions}; it belongs to {allowed}.',
          fr: '« {word} » ne convient pas {questions}; il convient {allowed}.',
        },
        next: {
          en: 'Take the word out, or change the number if another question was meant.',
          fr: 'Retirez ce mot, ou corrigez le numéro si vous pensiez à une autre question.',
        },
      },
    },
    examples: [
      {
        title: 'No advice at all',
        text: exampleCase(['# Reading our own results', '', '<!-- answers: 7 none -->', 'We have no advice to give.']),
        expect: [{ code: 'none', on: 'none' }],
      },
      {
        title: 'Un imprévu à la mauvaise question',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 6 sans-surprise -->',
          'Les écoles lisent leurs résultats.',
        ]),
        expect: [{ code: 'no-surprise', on: 'sans-surprise' }],
      },
      {
        title: 'Each no in its place',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 4 no-surprise -->',
          'We met every month.',
          '',
          '<!-- answers: 5 none -->',
          'It was slow and steady work.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, framework, locale }) {
    for (const { code, place, wrong, right, word } of misplaced(study, framework)) {
      const values = { word, questions: toQuestions(wrong, locale), allowed: toQuestions(right, locale) };
      yield { code, span: place, values };
    }
  },
});
