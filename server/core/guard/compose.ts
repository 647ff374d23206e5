import { Composer, type CST, type Document } from 'yaml';

// `uniqueKeys` and `prettyErrors` are quadratic in the library; duplicates are found by the callers. The schema is
// named so that no directive in a text can make `yes` mean true.
const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent', schema: 'core' } as const;

/** The first document of a guarded YAML text. Its aliases are never resolved. */
export function composeYaml(tokens: readonly CST.Token[], length: number): Document.Parsed {
  for (const document of new Composer(options).compose(tokens, true, length)) return document;
  throw new RangeError('a composer makes at least one document');
}
