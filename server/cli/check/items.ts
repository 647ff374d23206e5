import { basename } from 'node:path';
import type { ConfigurationFile } from '../../core/configuration/types';
import { configurationFileName } from '../../workspace/index';
import { defectLine } from '../defect';
import type { Input } from '../inputs/expand';
import { byCodeUnits, shownUri } from '../paths';
import { about, type Session } from '../session';
import type { Checked } from './case';
import { type Outcome, sourceOf } from './check';
import { type CloseCheck, readHere } from './close-reading';
import { configurationReport } from './configurations';
import { skippedLine } from './skipped';

/** What a report has an entry for: a text, or a configuration file. */
export type Item =
  | { readonly name: string; readonly input: Input }
  | { readonly name: string; readonly configuration: ConfigurationFile };

/** Texts and configuration files in one order. A configuration that was named itself is not read as a text, too. */
export function itemsOf(
  inputs: readonly Input[],
  configurations: readonly ConfigurationFile[],
  session: Session,
): Item[] {
  const items: Item[] = inputs
    .filter((input) => basename(input.path) !== configurationFileName)
    .map((input) => ({ name: input.name, input }));
  for (const configuration of configurations) {
    items.push({ name: shownUri(session.io.cwd, configuration.origin), configuration });
  }
  return items.sort((one, other) => byCodeUnits(one.name, other.name));
}

/** Finds out what came of one text; never rejects. */
export type CheckInput = (input: Input, options: CloseCheck) => Promise<Outcome<Checked>>;

const checkClosely: CheckInput = async (input, options) => {
  try {
    const source = await sourceOf(input, options);
    if ('kind' in source) return source;
    const { readClosely = readHere } = options;
    return (await readClosely(source, input, options)).outcome;
  } catch (thrown) {
    return { kind: 'problem', problem: defectLine(thrown) };
  }
};

/** Never rejects, and writes nothing. */
export async function checkItem(
  item: Item,
  options: CloseCheck,
  checkInput: CheckInput = checkClosely,
): Promise<{ item: Item; outcome: Outcome<Checked> }> {
  if ('configuration' in item) {
    const report = configurationReport(item.configuration, options.session);
    return { item, outcome: { kind: 'done', result: { report } } };
  }
  return { item, outcome: await checkInput(item.input, options) };
}

/** Says on standard error what a person should know of a text that gave no report. */
export function tell(item: Item, outcome: Outcome<unknown>, session: Session): void {
  if (outcome.kind === 'problem' || outcome.kind === 'refused') session.fail(about(item.name, outcome.problem));
  if (outcome.kind === 'skipped' && 'input' in item && item.input.isNamed) {
    session.note(about(item.name, skippedLine(outcome.because, session.casewright.framework.documentKind)));
  }
}
