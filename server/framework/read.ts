import { type Language, type Localized, languages } from './types';

/** Collects what is wrong; `path` names the file part and the place in it, such as `questions[2].label.fr`. */
export type Report = (path: string, problem: string) => void;

/** Reads one value of plain JSON. What it returns is only meaningful while nothing has been reported. */
export type Reader<T> = (value: unknown, path: string, report: Report) => T;

/** The type a reader gives. */
export type Read<R> = R extends Reader<infer T> ? T : never;

function failing<T>(test: (value: unknown) => boolean, expected: string): Reader<T> {
  return (value, path, report) => {
    if (!test(value)) report(path, value === undefined ? `is missing, should be ${expected}` : `should be ${expected}`);
    return value as T;
  };
}

/** Text with something in it. */
export const text = failing<string>((value) => typeof value === 'string' && value.trim() !== '', 'a text');

/** An identifier in kebab case, such as `starting-state`. */
export const identifier = failing<string>(
  (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  'an identifier in kebab case',
);

/** A whole number from 1. */
export const count = failing<number>(
  (value) => Number.isInteger(value) && (value as number) >= 1,
  'a whole number from 1',
);

/** True or false. */
export const flag = failing<boolean>((value) => typeof value === 'boolean', 'true or false');

/** One of some texts. */
export function oneOf<const T extends string>(...choices: readonly T[]): Reader<T> {
  return failing<T>((value) => choices.some((choice) => choice === value), `one of: ${choices.join(', ')}`);
}

/** The value, or what stands in for it when it is absent. */
export function withDefault<T>(reader: Reader<T>, fallback: T): Reader<T> {
  return (value, path, report) => (value === undefined ? fallback : reader(value, path, report));
}

/** A list of at least `least` items. */
export function listOf<T>(item: Reader<T>, least = 0): Reader<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, value === undefined ? 'is missing, should be a list' : 'should be a list');
      return [];
    }
    if (value.length < least) report(path, `should have at least ${least} item${least === 1 ? '' : 's'}`);
    return value.map((entry: unknown, index) => item(entry, `${path}[${index}]`, report));
  };
}

type Fields = Readonly<Record<string, Reader<unknown>>>;
type Required<F extends Fields> = { readonly [K in keyof F]: Read<F[K]> };
type Optional<F extends Fields> = { readonly [K in keyof F]?: Read<F[K]> };

/** An object with these properties, some of which may be absent, and no others. */
export function objectOf<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): Reader<Required<R> & Optional<O>> {
  return (value, path, report) => {
    const result: Record<string, unknown> = {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(path, value === undefined ? 'is missing, should be an object' : 'should be an object');
      return result as Required<R> & Optional<O>;
    }
    const given = value as Readonly<Record<string, unknown>>;
    for (const [name, reader] of Object.entries(required))
      result[name] = reader(given[name], `${path}.${name}`, report);
    for (const [name, reader] of Object.entries(optional ?? {})) {
      if (given[name] !== undefined) result[name] = reader(given[name], `${path}.${name}`, report);
    }
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(required, name) && !Object.hasOwn(optional ?? {}, name)) {
        report(`${path}.${name}`, 'is not a known property');
      }
    }
    return result as Required<R> & Optional<O>;
  };
}

/** One value for every language. */
export function localized<T>(reader: Reader<T>): Reader<Localized<T>> {
  const fields = Object.fromEntries(languages.map((language) => [language, reader])) as Record<Language, Reader<T>>;
  return objectOf(fields) as Reader<Localized<T>>;
}

/** Texts by name. */
export const textsByName: Reader<Readonly<Record<string, string>>> = (value, path, report) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(path, 'should be an object');
    return {};
  }
  for (const [name, entry] of Object.entries(value)) text(entry, `${path}.${name}`, report);
  return value as Readonly<Record<string, string>>;
};
