import { documentRule, warnsInReview } from '../core/rule/rule';
import { sentences } from '../core/text/sentences';
import { answersInText, declaredInText, passagesOf, saysNo } from './shared/answers';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { endsWithColon } from './shared/lead-in';
import { hasPlaceholder } from './shared/placeholders';

export const answerThin = documentRule({
  meta: {
    id: 'answer-thin',
    family: 'questions',
    title: { en: 'Each answer says enough to be of use', fr: 'Chaque réponse en dit assez pour être utile' },
    why: {
      en: 'A reader cannot learn from an answer that only names what happened.',
      fr: 'On n’apprend rien d’une réponse qui ne fait que nommer ce qui s’est passé.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      'few-words': {
        what: {
          en: 'The answer to question {number}, “{label}”, is short (word count: {words}).',
          fr: 'La réponse à la question {number}, « {label} », est courte (nombre de mots : {words}).',
        },
        next: {
          en: 'Say more about it, or mark the other passages that belong to the answer.',
          fr: 'Développez-la, ou indiquez les autres passages qui en font partie.',
        },
      },
      'one-sentence': {
        what: {
          en: 'The answer to question {number}, “{label}”, is a single sentence.',
          fr: 'La réponse à la question {number}, « {label} », tient en une phrase.',
        },
        next: {
          en: 'Say more about it, or mark the other passages that belong to the answer.',
          fr: 'Développez-la, ou indiquez les autres passages qui en font partie.',
        },
      },
    },
    options: {
      minimumWords: {
        type: 'integer',
        default: 25,
        minimum: 0,
        description: {
          en: 'The fewest words that an answer should have, all its passages together.',
          fr: 'Le nombre de mots que devrait compter au moins une réponse, tous ses passages réunis.',
        },
      },
    },
    examples: [
      {
        title: 'An answer of a few words',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'We met every month. We read our results.',
        ]),
        expect: [{ code: 'few-words', on: '## What we did' }],
      },
      {
        title: 'Une seule longue phrase',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 4 -->',
          'Nous nous sommes réunis chaque mois avec les directions d’école, les conseillères pédagogiques et le syndicat pour lire ensemble nos résultats et choisir une seule question à suivre.',
        ]),
        expect: [{ code: 'one-sentence', on: '<!-- répond: 4 -->' }],
      },
      {
        title: 'A team that asks for fewer words',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'We met every month. We read our results.',
        ]),
        options: { minimumWords: 5 },
        expect: [],
      },
      {
        title: 'Two passages make one answer, a list may be one sentence long, and a no may be short',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 4 -->',
          'We met every month, principals and superintendents together, with the results of one school before us.',
          '',
          '<!-- answers: 7 -->',
          '- start with one question that a school really has',
          '- let those who teach the pupils read the figures first, and listen',
          '- come back to the same question in spring',
          '',
          '<!-- answers: 4 -->',
          'In the second year each school chose its own question and told the others about it.',
          '',
          '<!-- answers: 5 none -->',
          'It was slow and steady work.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, reading, framework, options, locale }) {
    for (const answer of answersInText(reading)) {
      const declarations = declaredInText(answer);
      const [first] = declarations;
      const passages = passagesOf(declarations);
      if (!first || passages.length === 0 || declarations.some((declaration) => saysNo(study, declaration))) continue;
      // Prompts that were left and lead-ins with nothing after them are said by other rules.
      if (passages.some(({ prose }) => hasPlaceholder(prose, framework))) continue;
      const [only] = passages;
      if (passages.length === 1 && only && endsWithColon(study, only)) continue;
      const words = passages.reduce((sum, passage) => sum + passage.words, 0);
      const prose = passages.every(({ kind }) => kind === 'paragraph' || kind === 'quote');
      const isOneSentence =
        prose && passages.reduce((sum, passage) => sum + sentences(passage.prose, study.language).length, 0) === 1;
      // A picture alone, or a table of figures, may say much in no words.
      if (words === 0) continue;
      const { number, label } = answer.question;
      const values = { number, label: label[locale], words };
      if (words < options.minimumWords) yield { code: 'few-words', span: first.source, values };
      else if (isOneSentence && options.minimumWords > 0) yield { code: 'one-sentence', span: first.source, values };
    }
  },
});
