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

const commands = [
  registerLint,
  registerFix,
  registerMerge,
  registerCoverage,
  registerCard,
  registerNew,
  registerInit,
  registerRules,
  registerExplain,
  registerConfig,
  registerDoctor,
  registerLsp,
  registerMcp,
  registerCompletion,
];

/** The command with all its parts. It never ends the process: what goes wrong is thrown as a `CommanderError`. */
export function createProgram(context: CommandContext): Command {
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
  for (const register of commands) register(program, context);
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
