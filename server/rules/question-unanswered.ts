import type { CaseStudy } from '../core/model/index';
import { blocksRelease, documentRule } from '../core/rule/rule';
import { answersInText, declaredInText } from './shared/answers';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { titlePlace } from './shared/places';
import { insertQuestion } from './shared/section-insert';

const allButAdvice = [
  '# Reading our own results',
  '',
  '<!-- answers: 2, 3, 4, 5, 6 -->',
  'Until 2019 few people read our results. We began to meet every month.',
];

const frenchWithoutTurningPoint = (section: readonly string[]) =>
  frenchExampleCase([
    '# Apprendre de nos résultats',
    '',
    '<!-- répond: 2, 3, 4 -->',
    'Jusqu’en 2019, peu de gens lisaient nos résultats.',
    '',
    ...section,
    '## Où nous en sommes',
    '',
    'Les écoles les lisent ensemble.',
    '',
    '## Nos conseils aux autres',
    '',
    'Commencez par une seule question.',
  ]);

/** Numbers in markers that cannot be read: what they declare is not known, and the marker has a finding of its own. */
function numbersMeant({ markers }: CaseStudy): ReadonlySet<number> {
  const unread = markers.filter(({ questions, problems }) => questions.length === 0 && problems.length > 0);
  return new Set(unread.flatMap(({ comment }) => comment.content.match(/\d+/g) ?? []).map(Number));
}

export const questionUnanswered = documentRule({
  meta: {
    id: 'question-unanswered',
    family: 'questions',
    title: { en: 'Each guiding question is answered', fr: 'Chaque question directrice a sa réponse' },
    why: {
      en: 'A reader compares cases question by question, and this one has a gap there.',
      fr: 'On compare les cas question par question, et il manque ici une réponse.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      unanswered: {
        why: { en: '{why}', fr: '{why}' },
        what: {
          en: 'No passage is marked as an answer to question {number}, “{label}”.',
          fr: 'Aucun passage n’est indiqué comme réponse à la question {number}, « {label} ».',
        },
        next: {
          en: 'If the text answers it, mark the passage with {marker}; if not: {prompt}',
          fr: 'Si le texte y répond, indiquez le passage par {marker}; sinon : {prompt}',
        },
      },
      'neither-told-nor-denied': {
        why: { en: '{why}', fr: '{why}' },
        what: {
          en: 'No passage is marked as an answer to question {number}, “{label}”, and nothing says that there is none to give.',
          fr: 'Aucun passage n’est indiqué comme réponse à la question {number}, « {label} », et rien ne dit qu’il n’y en a pas.',
        },
        next: {
          en: 'Mark the passage with {marker}, or write {none} and say why in a sentence.',
          fr: 'Indiquez le passage par {marker}, ou écrivez {none} et dites pourquoi en une phrase.',
        },
      },
    },
    fixes: {
      section: { en: 'Add a section “{label}” to write in', fr: 'Ajouter une section « {label} » à rédiger' },
    },
    examples: [
      {
        title: 'No advice',
        text: exampleCase([...allButAdvice, '', '[^1]: Minutes of the board, June 2021.']),
        expect: [{ code: 'unanswered', on: '# Reading our own results' }],
        fixed: exampleCase([
          ...allButAdvice,
          '',
          '## Our advice to others',
          '',
          '[Tell what you would do again, and what you would do otherwise.]',
          '',
          '[^1]: Minutes of the board, June 2021.',
        ]),
      },
      {
        title: 'Aucun tournant n’est raconté ni écarté',
        text: frenchWithoutTurningPoint([]),
        expect: [{ code: 'neither-told-nor-denied', on: '# Apprendre de nos résultats' }],
        fixed: frenchWithoutTurningPoint([
          '## Les tournants',
          '',
          '[Racontez le moment où les choses ont basculé, ou dites qu’il n’y en a pas eu et pourquoi.]',
          '',
        ]),
      },
      {
        title: 'What a marker with a slip in it declares is not called missing',
        text: exampleCase([...allButAdvice, '', '<!-- anwsers: 7 -->', 'Begin with one question.']),
        expect: [],
      },
      {
        title: 'One passage may answer them all, and “none” is an answer',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 5 none: it was slow and steady work -->',
          '',
          '<!-- answers: 2, 3, 4, 6, 7 -->',
          'Until 2019 few people read our results. We began to meet every month.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, reading, framework, locale }) {
    if (!reading.isSetUp || !reading.answers.some((answer) => declaredInText(answer).length > 0)) return;
    const meant = numbersMeant(study);
    for (const { question, declarations } of answersInText(reading)) {
      if (declarations.length > 0) continue;
      const { number, label, prompt, why, mayBeNone } = question;
      if (meant.has(number)) continue;
      const keyword = `${framework.markerKeywords[study.language][0]}: ${number}`;
      const values = {
        number,
        label: label[locale],
        prompt: prompt[locale],
        why: why[locale],
        marker: `<!-- ${keyword} -->`,
        none: `<!-- ${keyword} ${framework.noneKeywords[study.language][0]} -->`,
      };
      yield {
        code: mayBeNone ? 'neither-told-nor-denied' : 'unanswered',
        span: titlePlace(study),
        values,
        fix: { title: 'section', edits: [insertQuestion(study, question)], safe: false },
      };
    }
  },
});
