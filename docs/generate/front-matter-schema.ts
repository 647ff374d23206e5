import { type Framework, type FrontMatterKey, languages } from '../../server/framework/index';

/** JSON Schema of a case's front matter, French keys and values included. Keys of other tools are allowed. */
export function frontMatterSchema(framework: Framework): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/casewright/casewright/blob/main/schemas/front-matter.schema.json',
    title: 'Front matter of a case study',
    type: 'object',
    properties: properties(framework.frontMatterKeys),
  };
}

const spellings = (named: { id: string; aliases: FrontMatterKey['aliases'] }) => [
  ...new Set([named.id, ...languages.flatMap((language) => named.aliases[language])]),
];

function properties(keys: readonly FrontMatterKey[]): object {
  return Object.fromEntries(keys.flatMap((key) => spellings(key).map((spelling) => [spelling, keySchema(key)])));
}

const text = { type: ['string', 'number'] };

function keySchema(key: FrontMatterKey): object {
  const description = key.description.en;
  switch (key.type) {
    case 'enum':
      return { description, enum: (key.values ?? []).flatMap(spellings) };
    case 'integer':
      return { description, type: ['integer', 'string'] };
    case 'string-list':
    case 'characteristics':
      return { description, oneOf: [text, { type: 'array', items: text }] };
    case 'map':
      return { description, type: 'object', properties: properties(key.children ?? []) };
    default:
      return { description, ...text };
  }
}
