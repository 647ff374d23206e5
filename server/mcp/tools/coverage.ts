import * as z from 'zod';
import { analyse } from '../analysis';
import { dataNotice, inputs, ordinal } from '../inputs';
import { readSource } from '../source';
import { defineTool } from '../tool';

const words = {
  answered: { en: 'answered', fr: 'répondue' },
  partly: { en: 'partly', fr: 'en partie' },
  missing: { en: 'missing', fr: 'sans réponse' },
} as const;

const statuses = ['answered', 'partly', 'missing'] as const;

export const coverage = defineTool({
  name: 'coverage',
  title: 'Which guiding questions a text answers',
  description: `Tells which guiding questions a text answers, and for each passage which questions its author declares it to answer and which it seems to answer. Takes any text, set up as a case or not. A suggestion is no proof that a question is answered. ${dataNotice}`,
  input: z.strictObject({ path: inputs.path, text: inputs.text, locale: inputs.locale }),
  output: z.strictObject({
    file: z.string(),
    isCase: z.boolean().describe('Whether it tells what an organization has done, as a case does'),
    questions: z.array(
      z.strictObject({
        number: ordinal,
        label: z.string(),
        status: z.enum(statuses).describe('The better of what is declared and what is suggested'),
        declared: z.enum(statuses),
        suggested: z.enum(statuses),
      }),
    ),
    passages: z.array(
      z.strictObject({
        line: ordinal,
        declared: z.array(ordinal).describe('Questions that the author says it answers'),
        suggested: z.array(ordinal).describe('Questions that it seems to answer'),
      }),
    ),
  }),
  async run({ path, text, locale }, context) {
    const source = await readSource({ path, text }, context);
    const { document } = await analyse(source, undefined, context);
    const { isCase, questions, passages } = context.casewright.coverage(document);
    const labels = new Map(context.casewright.framework.questions.map(({ number, label }) => [number, label[locale]]));
    const labelled = questions.map((question) => ({ ...question, label: labels.get(question.number) ?? '' }));
    const lines = labelled.map(({ number, label, declared }) => `${number}. ${label}: ${words[declared][locale]}`);
    return {
      data: {
        ...{ file: source.name, isCase, questions: labelled },
        passages: passages.map(({ line, declared, suggested }) => ({
          line,
          declared: [...declared],
          suggested: [...suggested],
        })),
      },
      text: [source.name, ...lines].join('\n'),
    };
  },
});
