import type { Command } from 'commander';
import { examples } from '../arguments';
import type { CommandContext } from './command';

export function registerMcp(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('mcp')
    .summary('start the server for AI assistants')
    .description(
      'Starts a server that speaks the Model Context Protocol over standard input and output, for AI assistants. It only reads, only files in the folder it is started in, and uses no network.',
    )
    .action(async () => {
      await io.startMcpServer();
      finish(0);
    });
  examples(command, [['casewright mcp', 'an assistant starts it like this, in the folder of the cases']]);
}
