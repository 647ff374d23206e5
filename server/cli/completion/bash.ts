import { allCommands, type CompletedCommand, type Values } from './program';
import { quoted } from './quote';

const words = (list: readonly string[]): string => `words=(${list.map(quoted).join(' ')})`;

const offer = (values: Values): string => (values.kind === 'words' ? words(values.words) : `kind=${values.kind}`);

/** What follows an option that takes a value. */
const afterOptions = (command: CompletedCommand): string[] =>
  command.options.flatMap(({ flags, value }) =>
    value === undefined
      ? []
      : [`    ${flags.map((flag) => quoted(`${command.path} ${flag}`)).join(' | ')}) ${offer(value)} ;;`],
  );

function atCommand({ path, commands, options, operands }: CompletedCommand): string {
  const flags = words(options.flatMap((option) => option.flags));
  const operand = commands.length > 0 ? words(commands.map(({ name }) => name)) : offer(operands);
  return `    ${quoted(`${path} -`)}) ${flags} ;;\n    ${quoted(`${path} `)}) ${operand} ;;`;
}

/** For bash 3.2 and later: macOS still brings that one. */
export function bash(program: CompletedCommand): string {
  const all = allCommands(program);
  const below = all.filter((command) => command !== program).map(({ path }) => quoted(path));
  return `# Bash completion for ${program.name}. In ~/.bashrc: source <(${program.name} completion bash)

_${program.name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local at=${quoted(program.name)} kind=words words=() dash= index word IFS=$' \\t\\n'
  # Bash takes --option=value for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$at \${COMP_WORDS[index]}" in
      ${below.join(' | ')}) at="$at \${COMP_WORDS[index]}" ;;
    esac
  done
  [[ $current == -* ]] && dash=-
  case "$at $previous" in
${all.flatMap(afterOptions).join('\n')}
    *) case "$at $dash" in
${all.map(atCommand).join('\n')}
    esac ;;
  esac
  COMPREPLY=()
  case $kind in
    words)
      for word in "\${words[@]}"; do
        [[ $word == "$current"* ]] && COMPREPLY+=("$word")
      done ;;
    files | folders)
      local action=-f
      [[ $kind == folders ]] && action=-d
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$action" -- "$current")
      # Adds the slash to a folder; older versions have no such command.
      compopt -o filenames 2>/dev/null ;;
  esac
  return 0
}

complete -F _${program.name} ${program.name}
`;
}
