import { configurationFindings, isFatal } from '../core/configuration/findings';
import type { ConfigurationFile } from '../core/configuration/types';
import type { Finding } from '../core/rule/finding';
import { LineIndex } from '../core/text/lines';
import { oneLine } from '../core/text/one-line';
import type { Localized } from '../framework/index';

/** Why a configuration file cannot be used as it stands; lines and columns are 1-based. */
export interface ConfigurationError {
  /** URI of the file to mend. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One plain line that says what is wrong and what to do. */
  readonly message: Localized;
}

/** The problems that make a file unusable; the others are findings in it. */
export function fatalProblems(file: ConfigurationFile): readonly ConfigurationError[] {
  const lines = new LineIndex(file.text);
  const wording = {
    en: configurationFindings(file, 'en').map(shortly),
    fr: configurationFindings(file, 'fr').map(shortly),
  };
  return file.problems.flatMap((problem, index) => {
    if (!isFatal(problem)) return [];
    const message = { en: wording.en[index] ?? '', fr: wording.fr[index] ?? '' };
    return [{ file: file.origin, ...lines.placeAt(problem.span.start), message }];
  });
}

/** What and remedy; why settings matter needs no word where a command stops. */
const shortly = ({ message }: Finding): string => oneLine(`${message.what} ${message.next}`);

/** A file that is there and cannot be read. */
export const unreadable = (uri: string, problem: Localized): ConfigurationError => ({
  file: uri,
  line: 1,
  column: 1,
  message: { en: `this file ${problem.en}`, fr: `ce fichier ${problem.fr}` },
});

/** An entry of `extends` that leads nowhere good. */
export function extendsError(file: ConfigurationFile, path: string, message: Localized): ConfigurationError {
  const key = Math.max(0, file.text.search(/^extends\s*:/m));
  const offset = file.text.indexOf(path, key);
  return { file: file.origin, ...new LineIndex(file.text).placeAt(offset < 0 ? key : offset), message };
}
