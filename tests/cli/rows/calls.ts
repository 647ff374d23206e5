import { expect } from 'vitest';
import type { Row } from '../support/row';
import { clean } from '../support/texts';

const commands = [
  'lint',
  'fix',
  'coverage',
  'card',
  'new',
  'init',
  'rules',
  'explain',
  'config',
  'doctor',
  'lsp',
  'mcp',
];

const isHelp = (command: string) => (text: string) => {
  expect(text).toMatch(new RegExp(`^Usage: casewright ${command} `));
  expect(text).toMatch(/\nExamples:\n {2}\$ casewright /);
};

/** How the command is called: help, and calls that cannot be understood. */
export const calls: readonly Row[] = [
  ...commands.map(
    (command): Row => ({ name: `${command} --help`, args: [command, '--help'], code: 0, stdout: isHelp(command) }),
  ),
  { name: 'help of a command', args: ['help', 'lint'], code: 0, stdout: isHelp('lint') },
  {
    name: '--help names every command',
    args: ['--help'],
    code: 0,
    stdout: (text) => {
      for (const command of commands) expect(text).toMatch(new RegExp(`\\n  ${command} .*  \\S`));
      expect(text).toContain('Exit codes:');
    },
  },
  {
    name: 'help of a command that does not exist',
    args: ['help', 'lnt'],
    code: 2,
    stderr: "casewright: unknown command 'lnt'; see casewright --help\n",
  },
  { name: 'help', args: ['help'], code: 0, stdout: /^Usage: casewright \[options\] \[command\]\n/ },
  { name: '--version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  { name: 'no command', args: [], code: 2, stderr: /^Usage: casewright / },
  {
    name: 'an unknown command',
    args: ['lnt'],
    code: 2,
    stderr: "casewright: unknown command 'lnt' (did you mean lint?); see casewright --help\n",
  },
  {
    name: 'a file instead of a command',
    files: { 'a.md': clean },
    args: ['a.md'],
    code: 2,
    stderr: "casewright: unknown command 'a.md'; to check a file, write casewright lint a.md\n",
  },
  {
    name: 'an unknown option',
    args: ['lint', '--fromat', 'json'],
    code: 2,
    stderr: "casewright: unknown option '--fromat' (did you mean --format?); see casewright lint --help\n",
  },
  {
    name: 'an unknown option of the whole',
    args: ['--what'],
    code: 2,
    stderr: /^casewright: unknown option '--what'; see casewright --help\n$/,
  },
  {
    name: 'an unknown format',
    args: ['lint', '--format', 'xml'],
    code: 2,
    stderr: /^casewright: there is no format “xml”; choose one of stylish, .+, markdown\n$/,
  },
  {
    name: 'an unknown language',
    args: ['rules', '--lang', 'de'],
    code: 2,
    stderr: /Allowed choices are en, fr; see casewright rules --help\n$/,
  },
  {
    name: 'an option without its value',
    args: ['lint', '--profile'],
    code: 2,
    stderr: /^casewright: option '--profile <profile>' argument missing; .+\n$/,
  },
  {
    name: 'too many arguments',
    args: ['explain', 'a', 'b'],
    code: 2,
    stderr: /^casewright: too many arguments for 'explain'\..+; see casewright explain --help\n$/,
  },
  {
    name: 'lsp without its transport',
    args: ['lsp'],
    code: 2,
    stderr: /^casewright: required option '--stdio' not specified; .+\n$/,
  },
];
