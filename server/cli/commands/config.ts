import { resolve } from 'node:path';
import type { Command } from 'commander';
import { examples, type SharedOptions, shared } from '../arguments';
import { readConfigurations } from '../check/configurations';
import { workspaceFor } from '../check/workspace';
import { type ConfigurationView, configurationText, viewOf } from '../formats/configuration';
import type { Input } from '../inputs/expand';
import { readInput } from '../inputs/read';
import { shownPath, uriOf } from '../paths';
import { about, type Session } from '../session';
import { type CommandContext, perform } from './command';

interface ConfigOptions extends SharedOptions {
  readonly file: string;
  readonly json?: boolean;
}

export function registerConfig(program: Command, context: CommandContext): void {
  const command = program
    .command('config')
    .summary('show what holds for a file, and why')
    .description('Shows every setting that holds for a file with where it comes from, and whether the file is a case.')
    .requiredOption('--file <file>', 'the file')
    .option('--json', 'print it as JSON')
    .addOption(shared.profile())
    .addOption(shared.config())
    .addOption(shared.lang())
    .action((options: ConfigOptions) => perform(context, options.lang, (session) => config(options, session)));
  examples(command, [
    ['casewright config --file story.case.md', 'settings, and the files they come from'],
    ['casewright config --file story.case.md --json', 'for other programs'],
  ]);
}

async function config(options: ConfigOptions, session: Session): Promise<number> {
  const { io } = session;
  const workspace = workspaceFor(options, session);
  const path = resolve(io.cwd, options.file);
  const input: Input = { path, name: shownPath(io.cwd, path), isNamed: true };
  await readConfigurations([input], workspace, session);
  const { configuration, files } = await workspace.configurationFor(uriOf(path));
  const text = await readInput(input, session);
  if ('problem' in text) {
    session.fail(about(input.name, text.problem));
    return session.exitCode();
  }
  const status = workspace.caseStatus(uriOf(path), session.casewright.read(text.text, configuration), configuration);
  const view: ConfigurationView = viewOf(input.name, status, configuration, files, io.cwd);
  io.stdout.write(options.json ? `${JSON.stringify(view, null, 2)}\n` : configurationText(view, session.locale));
  return session.exitCode();
}
