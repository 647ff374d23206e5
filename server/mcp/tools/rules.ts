import * as z from 'zod';
import { docsOf } from '../../core/rule/message';
import { families, type OptionShape, type RuleMeta } from '../../core/rule/rule';
import { type Language, nearest } from '../../framework/index';
import { inputs } from '../inputs';
import { Refusal } from '../refusal';
import { defineTool } from '../tool';

const level = z.enum(['off', 'information', 'warning', 'error']);

const ruleShape = z.strictObject({
  id: z.string(),
  family: z.enum(families),
  title: z.string(),
  why: z.string(),
  certainty: z.enum(['certain', 'heuristic']).describe('A heuristic may be mistaken'),
  levels: z.strictObject({ draft: level, review: level, release: level }),
  options: z.record(
    z.string(),
    z.strictObject({
      type: z.string(),
      default: z.union([z.number(), z.boolean(), z.array(z.string())]),
      minimum: z.number().optional(),
      description: z.string(),
    }),
  ),
  fixable: z.boolean(),
  docs: z.string(),
});

export const rules = defineTool({
  name: 'rules',
  title: 'The rules that case studies are checked by',
  description:
    'Lists the rules of lint: what each checks, why it matters to a reader, how severe it is in each profile, its options. With the name of one rule, also its messages, examples that get a finding and examples that do not, and how to silence it.',
  input: z.strictObject({
    rule: z.string().optional().describe('The name of one rule, as it stands in a finding'),
    locale: inputs.locale,
  }),
  output: z.strictObject({
    rules: z.array(ruleShape),
    details: z
      .strictObject({
        messages: z.array(z.strictObject({ code: z.string(), what: z.string(), next: z.string() })),
        examples: z.array(
          z.strictObject({
            title: z.string(),
            text: z.string(),
            findings: z.array(z.strictObject({ code: z.string(), on: z.string() })).describe('None: a good example'),
          }),
        ),
        silence: z.strictObject({
          inText: z.string().describe('A comment before the line; the reason is required'),
          inConfiguration: z.string().describe('Lines for casewright.yaml'),
        }),
      })
      .optional(),
  }),
  async run({ rule, locale }, { casewright }) {
    if (rule === undefined) {
      const lines = casewright.rules.map(({ id, title }) => `${id}: ${title[locale]}`);
      return { data: { rules: casewright.rules.map((meta) => ruleRecord(meta, locale)) }, text: lines.join('\n') };
    }
    const meta = ruleNamed(rule, casewright.rules);
    return {
      data: { rules: [ruleRecord(meta, locale)], details: detailsOf(meta, locale) },
      text: `${meta.id}: ${meta.title[locale]}. ${meta.why[locale]}`,
    };
  },
});

const optionRecord = (shape: OptionShape, locale: Language) => ({
  type: shape.type,
  default: shape.type === 'string-list' ? [...shape.default] : shape.default,
  ...(shape.type === 'integer' && { minimum: shape.minimum }),
  description: shape.description[locale],
});

/** A rule as `casewright rules --json` prints it. */
const ruleRecord = (meta: RuleMeta, locale: Language) => ({
  id: meta.id,
  family: meta.family,
  title: meta.title[locale],
  why: meta.why[locale],
  certainty: meta.certainty,
  levels: meta.levels,
  options: Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, shape]) => [name, optionRecord(shape, locale)]),
  ),
  fixable: Object.keys(meta.fixes ?? {}).length > 0,
  docs: docsOf(meta.id),
});

function detailsOf(meta: RuleMeta, locale: Language) {
  // An example under other settings would mislead: what is good there may be bad by default.
  const plain = meta.examples.filter(({ options, profile }) => options === undefined && profile === undefined);
  return {
    messages: Object.entries(meta.messages).map(([code, { what, next }]) => ({
      code,
      what: what[locale],
      next: next[locale],
    })),
    examples: plain.map(({ title, text, expect }) => ({
      title,
      text,
      findings: expect.map(({ code, on }) => ({ code, on })),
    })),
    silence: {
      inText: `<!-- casewright-disable-next-line ${meta.id} -- ${{ en: 'the reason', fr: 'la raison' }[locale]} -->`,
      inConfiguration: `rules:\n  ${meta.id}: off\n`,
    },
  };
}

function ruleNamed(name: string, metas: readonly RuleMeta[]): RuleMeta {
  const rule = metas.find(({ id }) => id === name);
  if (rule !== undefined) return rule;
  const meant = nearest(
    name,
    metas.map(({ id }) => ({ text: id, value: id })),
  );
  throw new Refusal({
    en: `there is no rule “${name}”; ${meant === undefined ? 'call without a rule for the list' : `did you mean ${meant}?`}`,
    fr: `il n’y a pas de règle «\u00a0${name}\u00a0»; ${meant === undefined ? 'appelez sans règle pour avoir la liste' : `vouliez-vous dire ${meant}?`}`,
  });
}
