import { relative, resolve, sep } from 'node:path';
import type { Localized } from '../framework/index';
import type { Context } from './context';
import { hidden, isHidden, isWithin, outside, uriOf } from './enclosure';
import { Refusal } from './refusal';

/** A text, and where it stands or would stand. */
export interface Source {
  /** Relative to the server's folder, with slashes; `<text>` for a text that came with the call. */
  readonly name: string;
  readonly uri: string;
  readonly text: string;
}

/** As much as is read of a file. */
const largestText = 8 * 1024 * 1024;

/**
 * The text that a call is about.
 * @throws {Refusal} where it names none or two, or one that may not or cannot be read
 */
export async function readSource(
  { path, text }: { readonly path?: string | undefined; readonly text?: string | undefined },
  context: Context,
): Promise<Source> {
  if (path !== undefined && text === undefined) return readNamed(path, context);
  if (text === undefined || path !== undefined) {
    throw new Refusal({ en: 'give either path or text', fr: 'donnez soit path, soit text' });
  }
  if (Buffer.byteLength(text) > largestText) {
    throw new Refusal({
      en: 'text is too large; up to 8 MB are read',
      fr: 'text est trop volumineux; la limite est de 8 Mo',
    });
  }
  return { name: '<text>', uri: uriOf(resolve(context.root, 'text.md')), text };
}

async function readNamed(path: string, { root, files }: Context): Promise<Source> {
  const full = resolve(root, path);
  if (!isWithin(root, full)) throw about(path, outside);
  const name = relative(root, full).split(sep).join('/') || '.';
  if (isHidden(root, full)) throw about(name, hidden);
  const result = await files.read(uriOf(full));
  if ('text' in result) return { name, uri: uriOf(full), text: result.text };
  throw about(name, 'problem' in result ? result.problem : missing);
}

const missing = {
  en: 'there is no such file; check the spelling',
  fr: 'il n’y a pas de fichier de ce nom; vérifiez l’orthographe',
};

const about = (name: string, problem: Localized): Refusal =>
  new Refusal({ en: `${name}: ${problem.en}`, fr: `${name}\u00a0: ${problem.fr}` });
