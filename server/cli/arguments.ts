import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { profiles } from '../core/rule/rule';
import { type Language, languages } from '../framework/index';
import type { Input } from './inputs/expand';
import { shownPath } from './paths';
import type { Session } from './session';

/** Options that several commands share, so that they read the same everywhere. */
export const shared = {
  lang: (): Option => new Option('--lang <language>', 'language of the messages').choices([...languages]),
  profile: (): Option =>
    new Option('--profile <profile>', 'how strict to be, whatever the configuration says').choices([...profiles]),
  config: (): Option => new Option('--config <file>', 'use this configuration file instead of the nearest'),
  stdin: (): Option => new Option('--stdin', 'read a text from standard input (as does the path -)'),
  stdinFilename: (): Option =>
    new Option('--stdin-filename <name>', 'the name that standard input goes by (implies --stdin)'),
};

/** What these options come to. Absent ones are not there. */
export interface SharedOptions {
  readonly lang?: Language;
  readonly profile?: (typeof profiles)[number];
  readonly config?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** What the paths of a command may be. */
export const pathsHelp =
  'files, folders (their Markdown files that are cases), patterns; - for standard input (default: this folder)';

/** The exit codes of a command that has no findings to report. */
const doneOrNot = 'Exit codes: 0 done, 2 something could not be read, written or understood.';

/**
 * What stands under a command's help: examples, each with a line that says what it does, and its exit codes.
 * @param exitCodes those of most commands, where they are left out
 */
export function examples(
  command: Command,
  lines: readonly (readonly [call: string, says: string])[],
  exitCodes: string = doneOrNot,
): Command {
  const width = Math.max(...lines.map(([call]) => call.length));
  const text = lines.map(([call, says]) => `  $ ${call.padEnd(width)}  ${says}`).join('\n');
  return command.addHelpText('after', `\nExamples:\n${text}\n\n${exitCodes}`);
}

/** Whether the arguments ask for standard input, in any of the three ways. */
export const asksForStdin = (paths: readonly string[], options: SharedOptions): boolean =>
  options.stdin === true || options.stdinFilename !== undefined || paths.includes('-');

/** Standard input as an input; without a name it is looked at as if it stood in the folder of the call. */
export async function stdinInput(options: SharedOptions, session: Session): Promise<Input> {
  const { io } = session;
  const path = resolve(io.cwd, options.stdinFilename ?? 'stdin.md');
  const name = options.stdinFilename === undefined ? '<stdin>' : shownPath(io.cwd, path);
  return { path, name, isNamed: true, bytes: await io.stdin() };
}
