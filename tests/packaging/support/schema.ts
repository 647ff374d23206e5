import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';

export const root = path.resolve(import.meta.dirname, '../../..');

/** As much of JSON Schema as ours use. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly additionalProperties?: boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export const readSchema = (name: string): Schema =>
  JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8'));

/** Tells what is wrong with a value, one line each; the schema itself must be a strict one. */
export function checkerOf(schema: Schema): (value: unknown) => string[] {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    formats: { uri: (text) => URL.canParse(text) },
  });
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** All parts of a schema with the way to each, references followed once. */
export function partsOf(schema: Schema, top: Schema = schema, way = ''): (readonly [way: string, part: Schema])[] {
  const target = schema.$ref === undefined ? schema : top.definitions?.[schema.$ref.replace('#/definitions/', '')];
  if (target === undefined) throw new Error(`${way}: there is no ${schema.$ref}`);
  const choices = [target.allOf, target.anyOf, target.oneOf].flatMap((list) => list ?? []);
  return [
    [way, target],
    ...Object.entries(target.properties ?? {}).flatMap(([key, part]) => partsOf(part, top, `${way}/${key}`)),
    ...(target.items ? partsOf(target.items, top, way) : []),
    ...choices.flatMap((part) => partsOf(part, top, way)),
  ];
}

/** The ways to all properties of a value, written like those of a schema's parts. */
export function waysIn(value: unknown, way = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => waysIn(item, way));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [`${way}/${key}`, ...waysIn(item, `${way}/${key}`)]);
}
