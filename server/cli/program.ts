import { Command } from 'commander';
import type { CommandContext } from './commands/command';

type Register = (program: Command, context: CommandContext) => void;

/** In the order in which help lists them. Each is loaded where it is wanted: starting is the quicker for it. */
const commands: ReadonlyMap<string, () => Promise<Register>> = new Map([
  ['lint', async () => (await import('./commands/lint')).registerLint],
  ['fix', async () => (await import('./commands/fix')).registerFix],
  ['merge', async () => (await import('./commands/merge')).registerMerge],
  ['coverage', async () => (await import('./commands/coverage')).registerCoverage],
  ['card', async () => (await import('./commands/card')).registerCard],
  ['new', async () => (await import('./commands/new')).registerNew],
  ['init', async () => (await import('./commands/init')).registerInit],
  ['rules', async () => (await import('./commands/rules')).registerRules],
  ['explain', async () => (await import('./commands/explain')).registerExplain],
  ['config', async () => (await import('./commands/config')).registerConfig],
  ['doctor', async () => (await import('./commands/doctor')).registerDoctor],
  ['lsp', async () => (await import('./commands/lsp')).registerLsp],
  ['mcp', async () => (await import('./commands/mcp')).registerMcp],
  ['completion', async () => (await import('./commands/completion')).registerCompletion],
]);

const versionFlag = '--version';

/** What has to know all commands: it describes them, or does not know the one that is called. */
const needsAll = (called: string | undefined): boolean =>
  called === undefined || called === 'completion' || !(commands.has(called) || called === versionFlag);

/**
 * The command with all its parts. It never ends the process: what goes wrong is thrown as a `CommanderError`.
 * @param called the first argument of a call: where it names a command, the others need not be made
 */
export async function createProgram(context: CommandContext, called?: string): Promise<Command> {
  const program = new Command('casewright')
    .description('Helps school districts write case studies that answer the guiding questions.')
    .version(context.io.version(), versionFlag, 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.io.stdout.write(text),
      // Errors are thrown, and told in one line by whoever catches them.
      writeErr: () => undefined,
    });
  for (const [name, load] of commands) if (needsAll(called) || name === called) (await load())(program, context);
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
