import { spawnSync } from 'node:child_process';

/** How a completion script is asked, without a terminal, what it would offer. */
interface Shell {
  readonly name: 'bash' | 'zsh' | 'fish';
  readonly isThere: boolean;
  /** Complaints about the script's syntax; empty where there are none. */
  syntaxErrors(script: string): string;
  /** What is offered for the last word. Zsh answers `files` and `folders` itself, because its own functions need a terminal. */
  offers(script: string, words: readonly string[], folder: string): string[];
}

/** On Windows, `bash` alone may be another one than that of Git, which is what GitHub's runners use. */
export const bashProgram = process.platform === 'win32' ? 'C:\\Program Files\\Git\\bin\\bash.exe' : 'bash';

const program = (name: string): string => (name === 'bash' ? bashProgram : name);

function shell(name: Shell['name'], flags: readonly string[], ask: string, before = ''): Shell {
  const call = (text: string, words: readonly string[], folder?: string) =>
    spawnSync(program(name), [...flags, '-c', text, ...(name === 'fish' ? [] : [name]), ...words], {
      encoding: 'utf8',
      ...(folder && { cwd: folder }),
    });
  return {
    name,
    isThere: call('exit 7', []).status === 7,
    syntaxErrors: (script) => spawnSync(program(name), ['-n', '-c', script], { encoding: 'utf8' }).stderr,
    offers(script, words, folder) {
      const { stdout, stderr } = call(`${before}\n${script}\n${ask}`, words, folder);
      if (stderr !== '') throw new Error(`${name}: ${stderr}`);
      return stdout.split('\n').filter(Boolean);
    },
  };
}

const bash = `
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
# Outside of a completion there is nothing that it could set.
compopt() { :; }
_casewright
printf '%s\\n' "\${COMPREPLY[@]}"`;

const zsh = `
compset() { words[CURRENT]=\${words[CURRENT]#*=} }
_files() { [[ $1 == -/ ]] && print folders || print files }
_describe() {
  local entry
  for entry in "\${(@P)2}"; do
    [[ $entry == $words[CURRENT]* ]] && print -r -- \${entry%%:*}
  done
  return 0
}
words=("$@")
CURRENT=$#
_casewright`;

const fish = `
complete -C (string join ' ' -- $argv) | string split -f1 (printf '\\t')`;

export const shells: readonly Shell[] = [
  shell('bash', ['--norc', '--noprofile'], bash),
  shell('zsh', ['-f'], zsh, 'compdef() { :; }'),
  shell('fish', ['--no-config'], fish),
];
