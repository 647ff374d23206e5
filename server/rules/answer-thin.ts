import type { Answer, CaseStudy, Passage } from '../core/model/index';
import { documentRule, type RuleContext, warnsInReview } from '../core/rule/rule';
import { sentences } from '../core/text/sentences';
import type { Span } from '../core/text/span';
import type { Question } from '../framework/index';
import { answersInText, declaredInText, saysNo } from './shared/answers';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { once } from './shared/found';
import { endsWithColon } from './shared/lead-in';
import { isToBeFilledIn } from './shared/placeholders';
import { passagesIn, rangesOf, wordsIn } from './shared/ranges';
import { toQuestions } from './shared/wording';

/** How many sentences a passage has; kept, since those of the first passages are asked for at each key. */
const sentencesIn = once([], ({ prose }, language) => sentences(prose, language).length);

/** Whether passages are prose, with a single sentence between them; the first second one settles it. */
function isOneSentence(passages: Iterable<Passage>, { language }: CaseStudy): boolean {
  let count = 0;
  for (const { content } of passages) {
    if (content.kind !== 'paragraph' && content.kind !== 'quote') return false;
    count += sentencesIn(content, language) ?? 0;
    if (count > 1) return false;
  }
  return count === 1;
}

type Document = Pick<RuleContext, 'study' | 'framework'>;

interface Thin {
  readonly code: 'few-words' | 'one-sentence';
  readonly question: Question;
  readonly source: Span;
  readonly words: number;
}

/** What makes an answer thin, if anything; at most one. */
function thinness(answer: Answer, { study, framework }: Document, minimumWords: number): readonly Thin[] {
  const declarations = declaredInText(answer);
  const [first] = declarations;
  const ranges = rangesOf(declarations);
  if (!first || declarations.some((declaration) => saysNo(study, declaration))) return [];
  // Prompts that were left and lead-ins with nothing after them are said by other rules.
  if (isToBeFilledIn(ranges, study, framework)) return [];
  const passages = passagesIn(ranges, study);
  const [only, more] = passages;
  if (only && !more && endsWithColon(only.content)) return [];
  const words = wordsIn(ranges, study);
  // A picture alone may say much in no words; where there is no passage at all, the answer is empty, not thin.
  if (words === 0 || minimumWords === 0) return [];
  const found = { question: answer.question, source: first.source, words };
  if (words < minimumWords) return [{ ...found, code: 'few-words' }];
  return isOneSentence(passages, study) ? [{ ...found, code: 'one-sentence' }] : [];
}

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
          en: 'The answer to {questions} is short (word count: {words}).',
          fr: 'La réponse {questions} est courte (nombre de mots : {words}).',
        },
        next: {
          en: 'Say more about it, or mark the other passages that belong to the answer.',
          fr: 'Développez-la, ou indiquez les autres passages qui en font partie.',
        },
      },
      'one-sentence': {
        what: {
          en: 'The answer to {questions} is a single sentence.',
          fr: 'La réponse {questions} tient en une phrase.',
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
          en: 'The fewest words that an answer should have, all its passages together. 0 turns the check off.',
          fr: 'Le nombre de mots que devrait compter au moins une réponse, tous ses passages réunis. 0 désactive la vérification.',
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
        title: 'One marker for two thin answers: said once',
        text: exampleCase(['# Reading our own results', '', '<!-- answers: 3, 4 -->', 'Few people read them. We met.']),
        expect: [{ code: 'few-words', on: '<!-- answers: 3, 4 -->' }],
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
  *check(context) {
    const { reading, locale } = context;
    const thin = answersInText(reading).flatMap((answer) => thinness(answer, context, context.options.minimumWords));
    // One marker may declare several answers: what is thin for one is thin for all of them, and is said once.
    for (const [index, { code, source, words }] of thin.entries()) {
      const alike = thin.filter((other) => other.source === source && other.words === words);
      if (alike[0] !== thin[index]) continue;
      const questions = toQuestions(
        alike.map(({ question }) => question),
        locale,
      );
      yield { code, span: source, values: { questions, words } };
    }
  },
});
