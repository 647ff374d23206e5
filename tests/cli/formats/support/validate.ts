import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const schemas = path.resolve(import.meta.dirname, '../schemas');
const read = (file: string): string => readFileSync(file, 'utf8');

/** What a schema has against a document; empty where it is valid. */
export type Validate = (text: string) => Promise<readonly string[]>;

function json(schema: AnySchemaObject): Validate {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return async (text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/**
 * The standard's own schema. It is of draft 4, which differs here from what the validator speaks in the name of its id,
 * and one of its patterns is none where expressions are read as Unicode.
 */
function sarif(): Validate {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(read(file));
  return json({ ...schema, $id: id });
}

const xml =
  (name: string): Validate =>
  async (text) => {
    const schema = read(path.join(schemas, name));
    const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: text }, schema });
    return errors.map(({ message }) => message);
  };

export const validators: Readonly<Record<string, Validate>> = {
  sarif: sarif(),
  gitlab: json(JSON.parse(read(path.join(schemas, 'code-quality.schema.json')))),
  rdjson: json(JSON.parse(read(path.join(schemas, 'rdjson.schema.json')))),
  junit: xml('junit.xsd'),
  checkstyle: xml('checkstyle.xsd'),
};
