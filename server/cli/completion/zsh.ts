import { allCommands, type CompletedCommand, type Values } from './program';
import { quoted } from './quote';

/** `name:description`, as `_describe` reads it: the first colon that is not escaped parts the two. */
const entry = (name: string, says: string): string => quoted(`${name.replaceAll(':', '\\:')}:${says}`);

const list = (entries: readonly string[]): string => `offered=(${entries.join(' ')})`;

const offer = (values: Values): string =>
  values.kind === 'words'
    ? list(values.words.map((word) => quoted(word.replaceAll(':', '\\:'))))
    : `kind=${values.kind}`;

const afterOptions = (command: CompletedCommand): string[] =>
  command.options.flatMap(({ flags, value }) =>
    value === undefined
      ? []
      : [`    (${flags.map((flag) => quoted(`${command.path} ${flag}`)).join('|')}) ${offer(value)} ;;`],
  );

function atCommand({ path, commands, options, operands }: CompletedCommand): string {
  const flags = list(options.flatMap((option) => option.flags.map((flag) => entry(flag, option.says))));
  const operand = commands.length > 0 ? list(commands.map(({ name, says }) => entry(name, says))) : offer(operands);
  return `        (${quoted(`${path} -`)}) ${flags} ;;\n        (${quoted(`${path} `)}) ${operand} ;;`;
}

/** Works from a folder of `fpath` as well as sourced. */
export function zsh(program: CompletedCommand): string {
  const all = allCommands(program);
  const below = all.filter((command) => command !== program).map(({ path }) => quoted(path));
  return `#compdef ${program.name}
# Zsh completion for ${program.name}. In ~/.zshrc, after compinit: source <(${program.name} completion zsh)

_${program.name}() {
  local at=${quoted(program.name)} kind=words dash= previous=$words[CURRENT-1] word
  local -a offered
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
      (${below.join('|')}) at="$at $word" ;;
    esac
  done
  if [[ $words[CURRENT] == --*=* ]]; then
    previous=\${words[CURRENT]%%=*}
    compset -P '*='
  elif [[ $words[CURRENT] == -* ]]; then
    dash=-
  fi
  case "$at $previous" in
${all.flatMap(afterOptions).join('\n')}
    (*)
      case "$at $dash" in
${all.map(atCommand).join('\n')}
      esac ;;
  esac
  case $kind in
    (words) _describe ${quoted(program.name)} offered ;;
    (files) _files ;;
    (folders) _files -/ ;;
  esac
}

if [[ $funcstack[1] == _${program.name} ]]; then
  _${program.name} "$@"
else
  compdef _${program.name} ${program.name}
fi
`;
}
