import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { describeProgram, shells as scripts } from '../../server/cli/completion/index';
import { callInProcess } from '../cli/support/doors';
import { inFolder } from '../cli/support/folder';
import type { Row } from '../cli/support/row';
import { shells } from './support/shells';

const call = (...args: string[]) => callInProcess({ name: '', args, code: 0 } satisfies Row, '.');
const scriptFor = async (shell: string) => (await call('completion', shell)).stdout;
const rules = createCasewright().rules.map(({ id }) => id);

/** What stands in front of the cursor, and all that is offered, in any order. */
const rows: readonly (readonly [typed: readonly string[], offered: readonly string[]])[] = [
  [['li'], ['lint']],
  [['co'], ['config', 'completion', 'coverage']],
  [
    ['lint', '--st'],
    ['--stdin', '--stdin-filename'],
  ],
  [
    ['lint', '--profile', ''],
    ['draft', 'review', 'release'],
  ],
  [
    ['lint', '--profile', 're'],
    ['review', 'release'],
  ],
  [['lint', '--as-case', '--no-co'], ['--no-color']],
  [['lint', '--stdin-filename', ''], []],
  [['rules', 'some'], []],
  [['explain', 'front-'], rules.filter((id) => id.startsWith('front-'))],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['help', 'expl'], ['explain']],
  [['no-such-command', 'qq'], []],
];

const files = { 'cases/one.md': '', 'cases/more/two.md': '', 'cases two.md': '', 'casewright.yaml': '' };

describe.each(shells.filter(({ isThere }) => isThere))('$name completes', (shell) => {
  it('with a script whose syntax it accepts', async () => {
    expect(shell.syntaxErrors(await scriptFor(shell.name))).toBe('');
  });

  it.each(rows)('casewright %j', async (typed, offered) => {
    const words = shell.offers(await scriptFor(shell.name), ['casewright', ...typed], '.');
    expect(words.sort()).toEqual([...offered].sort());
  });

  it('an option joined to its value', async () => {
    const joined = shell.name === 'bash' ? ['--profile', '=', 'rel'] : ['--profile=rel'];
    const [word] = shell.offers(await scriptFor(shell.name), ['casewright', 'lint', ...joined], '.');
    expect(word).toBe(shell.name === 'fish' ? '--profile=release' : 'release');
  });

  it('files and folders', async () => {
    await inFolder({ files }, async (folder) => {
      const script = await scriptFor(shell.name);
      const offered = (...words: string[]) =>
        shell.offers(script, ['casewright', ...words], folder).map((name) => name.replace(/[/\\]+$/, ''));
      const [anyFile, anyFolder] =
        shell.name === 'zsh' ? [['files'], ['folders']] : [['cases', 'cases two.md', 'casewright.yaml'], ['cases']];
      expect(offered('lint', 'cas').sort()).toEqual(anyFile);
      expect(offered('lint', '--config', 'cas').sort()).toEqual(anyFile);
      expect(offered('init', '--dir', 'cas')).toEqual(anyFolder);
    });
  });
});

const absent = shells.filter(({ isThere }) => !isThere);

describe('scripts', () => {
  const names = [...scripts.keys()];
  const where = absent.length === 0 ? '' : ` (${absent.map(({ name }) => name).join(', ')} not here: structure only)`;

  it.each(names)(`%s: every command, option and choice of the program is in it${where}`, async (name) => {
    const script = await scriptFor(name);
    const { stdout } = await call('--help');
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, command]) => command ?? '');
    expect(commands).toContain('lint');
    for (const command of commands) {
      const help = (await call('help', command)).stdout;
      expect(script).toContain(`casewright ${command}`);
      for (const [, option = ''] of help.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)) expect(script).toContain(option);
    }
    for (const rule of rules) expect(script).toContain(rule);
  });

  it.each(names)('%s: the same each time', async (name) => {
    expect(await scriptFor(name)).toBe(await scriptFor(name));
  });

  it('an unknown shell is told which there are', async () => {
    const { code, stderr } = await call('completion', 'powershell');
    expect(code).toBe(2);
    expect(stderr).toContain('bash, zsh, fish');
  });
});

describe('any program', () => {
  const program = new Command('casewright').exitOverride();
  const build = program.command('module').summary('modules').command('build').summary('it’s "built": $HOME, `x`');
  build.argument('<what>').addOption(new Option('-f, --form <name>', 'says: it’s').choices(["it's", 'a b', '$HOME']));
  build
    .option('--cache [file]', 'with or without')
    .option('--no-colour', 'plain')
    .addOption(new Option('--secret').hideHelp());
  const described = describeProgram(program, new Map());

  it.each(shells.filter(({ isThere }) => isThere))('$name: commands in commands, and words of any signs', (shell) => {
    const script = scripts.get(shell.name)?.(described) ?? '';
    const offered = (...words: string[]) => shell.offers(script, ['casewright', ...words], '.');
    expect(shell.syntaxErrors(script)).toBe('');
    expect(offered('module', 'b')).toEqual(['build']);
    expect(offered('module', 'build', '-f', 'it')).toEqual(["it's"]);
    expect(offered('module', 'build', '--form', '')).toHaveLength(3);
    expect(
      offered('module', 'build', '--')
        .filter((option) => option !== '--help')
        .sort(),
    ).toEqual(['--cache', '--form', '--no-colour']);
    expect(offered('module', 'build', '--no-colour', 'x')).toEqual([]);
  });
});
