import { allCommands, type CompletedCommand, type CompletedOption, type Values } from './program';
import { fishList, fishQuoted as quoted } from './quote';

/** Options that take no value have none of these. */
function offer(values: Values | undefined, isOption: boolean): string {
  if (values === undefined) return '';
  const alone = isOption ? ' -x' : '';
  if (values.kind === 'words') return `${alone} -a ${fishList(values.words)}`;
  if (values.kind === 'folders') return `${alone} -a '(__fish_complete_directories)'`;
  return values.kind === 'files' ? `${isOption ? ' -r' : ''} -F` : alone;
}

const flag = (text: string): string =>
  text.startsWith('--') ? ` -l ${quoted(text.slice(2))}` : ` -s ${quoted(text.slice(1))}`;

/** For fish 3.0 and later. */
export function fish(program: CompletedCommand): string {
  const all = allCommands(program);
  const below = all.filter((command) => command !== program).map(({ path }) => quoted(path));
  const at = ({ path }: CompletedCommand): string =>
    `complete -c ${program.name} -n ${quoted(`__${program.name}_at ${quoted(path)}`)}`;
  const option = (command: CompletedCommand, { flags, says, value }: CompletedOption): string =>
    `${at(command)}${flags.map(flag).join('')}${offer(value, true)} -d ${quoted(says)}`;
  const lines = all.flatMap((command) => [
    ...command.commands.map(({ name, says }) => `${at(command)} -a ${fishList([name])} -d ${quoted(says)}`),
    ...(hasOperands(command) ? [`${at(command)}${offer(command.operands, false)}`] : []),
    ...command.options.map((each) => option(command, each)),
  ]);
  return `# Fish completion for ${program.name}: ${program.name} completion fish > ~/.config/fish/completions/${program.name}.fish

function __${program.name}_at
    set -l at ${quoted(program.name)}
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case ${below.join(' ')}
                set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c ${program.name} -f
${lines.join('\n')}
`;
}

function hasOperands({ commands, operands }: CompletedCommand): boolean {
  if (commands.length > 0 || operands.kind === 'any') return false;
  return operands.kind !== 'words' || operands.words.length > 0;
}
