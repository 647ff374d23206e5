import { Argument, type Command } from 'commander';
import { examples } from '../arguments';
import { describeProgram, shells } from '../completion/index';
import { exit } from '../failure';
import type { CommandContext } from './command';

export function registerCompletion(program: Command, { io, engine, finish }: CommandContext): void {
  const command = program
    .command('completion')
    .summary('complete commands and options in a shell')
    .description('Prints a script with which a shell completes commands, options and their values at the Tab key.')
    .addArgument(new Argument('<shell>', 'which shell').choices([...shells.keys()]))
    .action((shell: string) => {
      const rules = engine().rules.map(({ id }) => id);
      const described = describeProgram(program, new Map([['rule', rules]]));
      io.stdout.write(shells.get(shell)?.(described) ?? '');
      finish(exit.clean);
    });
  examples(command, [
    ['source <(casewright completion bash)', 'a line for ~/.bashrc'],
    ['source <(casewright completion zsh)', 'a line for ~/.zshrc, after compinit'],
    ['casewright completion fish > ~/.config/fish/completions/casewright.fish', 'once'],
  ]);
}
