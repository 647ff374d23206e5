import type { Declaration } from '../core/model/index';
import { blocksRelease, documentRule } from '../core/rule/rule';
import type { Question } from '../framework/index';
import { declaredInText, saysNo } from './shared/answers';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { toQuestions } from './shared/wording';

/** Without those that stand below a heading which announces an answer to the same question: it speaks for them. */
function outermost(declarations: readonly Declaration[]): readonly Declaration[] {
  const inOrder = [...declarations].sort((one, other) => one.source.start - other.source.start);
  const reach = new Map<Question, number>();
  return inOrder.filter(({ question, section, source }) => {
    const headedTo = reach.get(question) ?? 0;
    if (section) reach.set(question, Math.max(headedTo, section.span.end));
    return source.end > headedTo;
  });
}

export const answerEmpty = documentRule({
  meta: {
    id: 'answer-empty',
    family: 'questions',
    title: { en: 'Text follows where an answer is announced', fr: 'Un texte suit là où une réponse est annoncée' },
    why: {
      en: 'A reader who goes to this answer finds nothing there.',
      fr: 'La personne qui va à cette réponse n’y trouve rien.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      heading: {
        what: {
          en: 'This heading announces an answer to {questions}, and no text stands below it.',
          fr: 'Ce titre annonce une réponse {questions}, et aucun texte ne le suit.',
        },
        next: {
          en: 'Write the answer below it, or take the heading out.',
          fr: 'Écrivez la réponse au-dessous ou retirez le titre.',
        },
      },
      marker: {
        what: {
          en: 'This marker announces an answer to {questions}, and no text stands between it and the next marker or heading.',
          fr: 'Ce repère annonce une réponse {questions}, et aucun texte ne le sépare du repère ou du titre suivant.',
        },
        next: {
          en: 'Move it to just before the passage that answers, or take it out.',
          fr: 'Placez-le juste avant le passage qui répond, ou retirez-le.',
        },
      },
    },
    examples: [
      {
        title: 'A heading with nothing below it',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Where we started',
          '',
          '## What we did',
          '',
          'We met every month.',
        ]),
        expect: [{ code: 'heading', on: '## Where we started' }],
      },
      {
        title: 'Un repère que suit tout de suite un autre',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 3, 6 -->',
          '',
          '<!-- répond: 4 -->',
          'Nous nous sommes réunis chaque mois.',
        ]),
        expect: [{ code: 'marker', on: '<!-- répond: 3, 6 -->' }],
      },
      {
        title: 'The text stands under deeper headings, and an honest no needs none',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          '### In schools',
          '',
          'We met every month.',
          '',
          '## Turning points',
          '',
          '<!-- answers: 5 none: it was slow and steady work -->',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, reading, locale }) {
    const empty = reading.answers.flatMap((answer) =>
      declaredInText(answer).filter((declaration) => declaration.passages.length === 0 && !saysNo(study, declaration)),
    );
    const bySource = new Map<number, { declaration: Declaration; questions: Question[] }>();
    for (const declaration of outermost(empty)) {
      const group = bySource.get(declaration.source.start) ?? { declaration, questions: [] };
      group.questions.push(declaration.question);
      bySource.set(declaration.source.start, group);
    }
    for (const { declaration, questions } of bySource.values()) {
      const values = { questions: toQuestions(questions, locale) };
      yield { code: declaration.by === 'heading' ? 'heading' : 'marker', span: declaration.source, values };
    }
  },
});
