import { Command } from 'commander';
import { registerCard } from './commands/card';
import type { CommandContext } from './commands/command';
import { registerCompletion } from './commands/completion';
import { registerConfig } from './commands/config';
import { registerCoverage } from './commands/coverage';
import { registerDoctor } from './commands/doctor';
import { registerExplain } from './commands/explain';
import { registerFix } from './commands/fix';
import { registerInit } from './commands/init';
import { registerLint } from './commands/lint';
import { registerLsp } from './commands/lsp';
import { registerMcp } from './commands/mcp';
import { registerMerge } from './commands/merge';
import { registerNew } from './commands/new';
import { registerRules } from './commands/rules';

type Register = (program: Command, context: CommandContext) => void;

/** In the order in which help lists them. */
const commands: ReadonlyMap<string, Register> = new Map([
  ['lint', registerLint],
  ['fix', registerFix],
  ['merge', registerMerge],
  ['coverage', registerCoverage],
  ['card', registerCard],
  ['new', registerNew],
  ['init', registerInit],
  ['rules', registerRules],
  ['explain', registerExplain],
  ['config', registerConfig],
  ['doctor', registerDoctor],
  ['lsp', registerLsp],
  ['mcp', registerMcp],
  ['completion', registerCompletion],
]);

/** What has to know all commands: it describes them, or does not know the one that is called. */
const needsAll = (called: string | undefined): boolean =>
  called === undefined || called === 'completion' || !commands.has(called);

/**
 * The command with all its parts. It never ends the process: what goes wrong is thrown as a `CommanderError`.
 * @param called the first argument of a call: where it names a command, the others need not be made
 */
export function createProgram(context: CommandContext, called?: string): Command {
  const program = new Command('casewright')
    .description('Helps school districts write case studies that answer the guiding questions.')
    .version(context.io.version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.io.stdout.write(text),
      // Errors are thrown, and told in one line by whoever catches them.
      writeErr: () => undefined,
    });
  for (const [name, register] of commands) if (needsAll(called) || name === called) register(program, context);
  return program.addHelpText(
    'after',
    `
Examples:
  $ casewright init                   set up a folder of cases
  $ casewright lint                   check all cases in this folder and below
  $ casewright coverage               see which guiding questions are answered
  $ casewright help lint              everything about one command

Exit codes: 0 nothing to report, 1 findings, 2 something could not be read or understood.`,
  );
}
