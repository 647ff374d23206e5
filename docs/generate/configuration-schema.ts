import { configurationKeys } from '../../server/core/configuration/keys';
import { levels } from '../../server/core/configuration/rules';
import { type LimitShape, limitNames, limitShapes } from '../../server/core/guard/limits';
import { docsOf } from '../../server/core/rule/message';
import type { OptionShape, RuleMeta } from '../../server/core/rule/rule';

const texts = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };

/** JSON Schema of `casewright.yaml`. `off` is YAML's false to older readers, so both are allowed. */
export function configurationSchema(metas: readonly RuleMeta[]): object {
  const { extends: extended, profile, cases, ignore, rules, limits } = configurationKeys;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/casewright/casewright/blob/main/schemas/casewright.schema.json',
    title: 'Casewright configuration (casewright.yaml)',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      extends: { description: extended.description, ...texts },
      profile: { description: profile.description, enum: profile.values },
      cases: { description: cases.description, ...texts },
      ignore: { description: ignore.description, ...texts },
      rules: {
        description: rules.description,
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(metas.map((meta) => [meta.id, ruleSchema(meta)])),
      },
      limits: {
        description: limits.description,
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(limitNames.map((name) => [name, limitSchema(limitShapes[name])])),
      },
    },
    definitions: { level: { enum: [...levels, false] } },
  };
}

const limitSchema = ({ description, usual, most }: LimitShape): object => ({
  description,
  type: 'integer',
  minimum: 1,
  maximum: most,
  default: usual,
});

function ruleSchema(meta: RuleMeta): object {
  const level = { $ref: '#/definitions/level' };
  const options = Object.entries(meta.options ?? {}).map(([name, shape]) => [name, optionSchema(shape)]);
  const settings = {
    type: 'object',
    additionalProperties: false,
    properties: { level, ...Object.fromEntries(options) },
  };
  return { description: `${meta.title.en}. ${docsOf(meta.id)}`, anyOf: [level, settings] };
}

function optionSchema(shape: OptionShape): object {
  const facts = { description: shape.description.en, default: shape.default };
  if (shape.type === 'integer') return { ...facts, type: 'integer', minimum: shape.minimum };
  return shape.type === 'boolean' ? { ...facts, type: 'boolean' } : { ...facts, ...texts };
}
