import * as z from 'zod';
import {
  type Characteristic,
  type Framework,
  findCharacteristic,
  type Language,
  moduleFor,
  suggestCharacteristic,
} from '../../framework/index';
import { count, inputs, ordinal } from '../inputs';
import { defineTool } from '../tool';

const range = z.strictObject({ min: count, max: count });
const named = { id: z.string(), number: ordinal, label: z.string() };
const moduleShape = z.strictObject({ id: z.string(), number: ordinal, title: z.string(), characteristic: z.string() });

export const framework = defineTool({
  name: 'framework',
  title: 'Characteristics, guiding questions and modules',
  description:
    'What case studies are written to: the characteristics of strong districts, the guiding questions in plain words, the professional-learning modules. With a characteristic (its number, its id or any wording, English or French), tells which one that is, what it looks like at its best, and which module cases about it go into.',
  input: z.strictObject({
    characteristic: z
      .union([z.string().max(300), z.number().int()])
      .optional()
      .describe('Any wording, id or number of a characteristic to look up; without it, everything is listed'),
    locale: inputs.locale,
  }),
  output: z.strictObject({
    title: z.string(),
    match: z
      .enum(['exact', 'near', 'none'])
      .optional()
      .describe('How the wording was recognized; near is a guess to confirm with the author'),
    characteristics: z.array(
      z.strictObject({
        ...named,
        description: z.string(),
        module: ordinal.optional().describe('Absent where every module considers it'),
        noun: z.string().optional().describe('What a strong district has'),
        verb: z.string().optional().describe('What its leaders do'),
        otherWordings: z.array(z.string()).optional(),
        indicators: z.array(z.string()).optional().describe('What it looks like at its best'),
      }),
    ),
    modules: z.array(moduleShape),
    questions: z
      .array(
        z.strictObject({
          ...named,
          prompt: z.string(),
          why: z.string().describe('Why a reader cares'),
          answeredByFrontMatter: z.boolean(),
          mayBeNone: z.boolean().describe('Saying why there was none is an answer'),
          perCharacteristic: z.boolean().describe('Each characteristic of a case needs an answer of its own'),
        }),
      )
      .optional(),
    characteristicsPerCase: range,
    casesPerModule: range,
  }),
  async run({ characteristic: wanted, locale }, { casewright }) {
    const pack = casewright.framework;
    const common = {
      title: pack.title[locale],
      characteristicsPerCase: { ...pack.characteristicsPerCase },
      casesPerModule: { ...pack.casesPerModule },
    };
    if (wanted !== undefined) {
      const { match, found } = lookUp(pack, wanted);
      const characteristics = found === undefined ? [] : [inFull(found, pack, locale)];
      const modules =
        found === undefined ? [] : modulesOf(pack, locale).filter((each) => each.characteristic === found.id);
      return { data: { ...common, match, characteristics, modules }, text: saidOf(match, found, locale) };
    }
    const characteristics = pack.characteristics.map((each) => inShort(each, pack, locale));
    const questions = questionsOf(pack, locale);
    const lines = [
      ...characteristics.map(({ number, label, id }) => `${number}. ${label} (${id})`),
      '',
      ...questions.map(({ number, label, prompt }) => `${number}. ${label}: ${prompt}`),
    ];
    return {
      data: { ...common, characteristics, modules: modulesOf(pack, locale), questions },
      text: lines.join('\n'),
    };
  },
});

function lookUp(pack: Framework, wanted: string | number) {
  const exact = findCharacteristic(pack, wanted);
  if (exact !== undefined) return { match: 'exact', found: exact } as const;
  const near = typeof wanted === 'number' ? undefined : suggestCharacteristic(pack, wanted);
  return near === undefined
    ? ({ match: 'none', found: undefined } as const)
    : ({ match: 'near', found: near } as const);
}

function saidOf(match: string, found: Characteristic | undefined, locale: Language): string {
  if (found === undefined) {
    return {
      en: 'No characteristic goes by this wording; call without one for the list.',
      fr: 'Aucune caractéristique ne porte ce nom; appelez sans nom pour avoir la liste.',
    }[locale];
  }
  const name = `${found.number}. ${found.label[locale]} (${found.id})`;
  if (match === 'exact') return name;
  return { en: `Perhaps ${name}; ask the author.`, fr: `Peut-être ${name}; demandez à l’auteur.` }[locale];
}

function inShort(characteristic: Characteristic, pack: Framework, locale: Language) {
  const { id, number, label, description } = characteristic;
  const home = moduleFor(pack, id);
  return { id, number, label: label[locale], description: description[locale], ...(home && { module: home.number }) };
}

const inFull = (characteristic: Characteristic, pack: Framework, locale: Language) => ({
  ...inShort(characteristic, pack, locale),
  noun: characteristic.noun[locale],
  verb: characteristic.verb[locale],
  otherWordings: [...characteristic.aliases[locale]],
  indicators: [...characteristic.indicators[locale]],
});

const modulesOf = (pack: Framework, locale: Language) =>
  pack.modules.map(({ id, number, title, characteristic }) => ({ id, number, title: title[locale], characteristic }));

const questionsOf = (pack: Framework, locale: Language) =>
  pack.questions.map(
    ({ id, number, label, prompt, why, answeredByFrontMatter, mayBeNone, expectedPerCharacteristic }) => ({
      ...{ id, number, label: label[locale], prompt: prompt[locale], why: why[locale] },
      ...{ answeredByFrontMatter, mayBeNone, perCharacteristic: expectedPerCharacteristic },
    }),
  );
