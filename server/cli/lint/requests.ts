import { resolve } from 'node:path';
import type { Localized } from '../../framework/index';
import type { Workspace } from '../../workspace/index';
import { Failure } from '../failure';
import { formats } from '../formats/index';
import { type FormatRequest, parseFormatRequests } from '../formats/request';
import type { Input } from '../inputs/expand';
import type { Io } from '../io';
import { uriOf } from '../paths';
import { about, type Session } from '../session';
import type { LintOptions } from './options';

const isBaseline = (file: string): Localized => ({
  en: `${file} is the baseline, and a report never takes its place; choose another name`,
  fr: `${file} est le fichier de référence, qu’un rapport ne remplace jamais; choisissez un autre nom`,
});

/**
 * Reports as they were asked for.
 * @throws Failure where one cannot be read, or would take the place of another or of the baseline
 */
export function requestsOf({ format, baseline }: LintOptions): FormatRequest[] {
  const requests = parseFormatRequests(format, [...formats.keys()]);
  for (const { file } of requests) {
    if (file === undefined || baseline === undefined) continue;
    // Both count from the same folder, whichever that is.
    if (resolve('/', file) === resolve('/', baseline)) throw new Failure(isBaseline(file));
  }
  return requests;
}

/** What is printed where nothing else is: reports in files are for machines, and somebody reads the log, too. */
export const defaultRequest = (env: Io['env']): FormatRequest => ({
  name: env.GITHUB_ACTIONS === 'true' ? 'github' : 'stylish',
});

const isText: Localized = {
  en: 'is a case or a configuration, and a report never takes its place; choose another name',
  fr: 'est une étude de cas ou une configuration, qu’un rapport ne remplace jamais; choisissez un autre nom',
};

/** Files that reports usually go to are never cases, and may be large. */
const isForMachines = (file: string): boolean => /\.(?:jsonl?|sarif|xml|html?)$/i.test(file);

/** @throws Failure where a report would take the place of a text */
export async function mustSpareTexts(
  requests: readonly FormatRequest[],
  inputs: readonly Input[],
  workspace: Workspace,
  session: Session,
): Promise<void> {
  const { io } = session;
  for (const { file } of requests) {
    if (file === undefined) continue;
    const path = resolve(io.cwd, file);
    const uri = uriOf(path);
    const isNamed = inputs.some((input) => input.isNamed && input.path === path);
    if (isNamed || workspace.isConfiguration(uri)) throw new Failure(about(file, isText));
    const there = isForMachines(file) ? { missing: true } : await io.files.read(uri);
    if (!('text' in there)) continue;
    const { configuration } = await workspace.configurationFor(uri);
    if (workspace.caseStatus(uri, session.casewright.read(there.text, configuration), configuration).isCase) {
      throw new Failure(about(file, isText));
    }
  }
}
