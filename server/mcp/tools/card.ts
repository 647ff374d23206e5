import * as z from 'zod';
import { languages } from '../../framework/index';
import { analyse } from '../analysis';
import { count, dataNotice, inputs, ordinal } from '../inputs';
import { readSource } from '../source';
import { defineTool } from '../tool';

export const card = defineTool({
  name: 'card',
  title: 'The module card of a case study',
  description: `Makes the module card of a case study as data: profile at a glance, characteristics and modules, readiness, a synopsis for each guiding question, turning points, evidence, advice, discussion questions, open findings. Takes any text, set up as a case or not. ${dataNotice}`,
  input: z.strictObject({
    path: inputs.path,
    text: inputs.text,
    profile: inputs.profile,
    locale: z.enum(languages).optional().describe('Language of the labels; without it, that of the case'),
  }),
  output: z.strictObject({
    file: z.string(),
    card: z
      .looseObject({
        language: z.enum(languages),
        title: z.string(),
        words: count,
        characteristics: z.array(z.looseObject({ id: z.string(), number: ordinal, label: z.string() })),
        readiness: z.array(z.looseObject({ number: ordinal, label: z.string(), status: z.string(), words: count })),
        synopses: z.array(z.looseObject({ number: ordinal, label: z.string() })),
        discussion: z.array(z.looseObject({ text: z.string() })),
        findings: z.array(z.looseObject({ severity: z.string(), left: count })),
      })
      .describe('Labels are in the asked language, the words of the case in its own'),
  }),
  async run({ path, text, profile, locale: asked }, context) {
    const source = await readSource({ path, text }, context);
    const { document, findings } = await analyse(source, profile, context);
    const locale = asked ?? document.study.language;
    const made = context.casewright.card(document, await findings(locale), locale);
    const answers = made.readiness.map(({ number, label, status }) => `${number}. ${label}: ${status}`);
    // Through JSON the type loses `readonly`, and absent entries are absent as the client will see them.
    const data = { file: source.name, card: JSON.parse(JSON.stringify(made)) };
    return { data, text: [made.title, ...answers].join('\n') };
  },
});
