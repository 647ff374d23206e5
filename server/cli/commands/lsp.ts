import type { Command } from 'commander';
import { examples } from '../arguments';
import type { CommandContext } from './command';

export function registerLsp(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('lsp')
    .summary('start the language server')
    .description('Starts the language server, for any editor that speaks the Language Server Protocol.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .allowUnknownOption(false)
    .action(async () => {
      await io.startLanguageServer();
      finish(0);
    });
  examples(command, [['casewright lsp --stdio', 'an editor starts it like this']]);
}
