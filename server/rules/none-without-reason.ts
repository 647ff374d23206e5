import { documentRule, warnsInReview } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toQuestions } from './shared/wording';

export const noneWithoutReason = documentRule({
  meta: {
    id: 'none-without-reason',
    family: 'questions',
    title: { en: 'A no comes with its reason', fr: 'Un non est accompagné de sa raison' },
    why: {
      en: 'Why there was none is what a reader can learn here.',
      fr: 'La raison pour laquelle il n’y en a pas eu est ce qu’on peut apprendre ici.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      'no-reason': {
        what: {
          en: '“{word}” answers {questions} and gives no reason, and no sentence follows that does.',
          fr: '« {word} » répond {questions} sans donner de raison, et aucune phrase ne le fait ensuite.',
        },
        next: {
          en: 'Write a sentence below it that says why, or put the reason after it, as in “{word}: it was slow and steady work”.',
          fr: 'Écrivez au-dessous une phrase qui dit pourquoi, ou mettez la raison à sa suite, comme « {word}: ce fut un travail lent et régulier ».',
        },
      },
    },
    examples: [
      {
        title: 'A bare no',
        text: exampleCase(['# Reading our own results', '', 'We met every month.', '', '<!-- answers: 5 none -->']),
        expect: [{ code: 'no-reason', on: 'none' }],
      },
      {
        title: 'Un non sans suite',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Les tournants',
          '',
          '<!-- répond: 5 aucun -->',
          '',
          '## Où nous en sommes',
          '',
          'Les écoles lisent leurs résultats.',
        ]),
        expect: [{ code: 'no-reason', on: 'aucun' }],
      },
      {
        title: 'The reason in the marker, or in the sentence after it',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 5 none: it was slow and steady work -->',
          '',
          '<!-- answers: 5 none -->',
          'There was no single moment: each school came along in its own year.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, framework, locale }) {
    const followed = new Set(
      study.declarations.flatMap(({ marker, passages }) => (passages.length > 0 && marker) || []),
    );
    for (const marker of study.markers) {
      const { none, questions: named } = marker;
      if (!none || none.reason !== undefined || !marker.comment.closed) continue;
      const questions = framework.questions.filter(
        ({ number, mayBeNone }) => mayBeNone && named.some((one) => one.number === number),
      );
      if (questions.length === 0 || followed.has(marker)) continue;
      const word = study.text.slice(none.span.start, none.span.end);
      yield { code: 'no-reason', span: none.span, values: { word, questions: toQuestions(questions, locale) } };
    }
  },
});
