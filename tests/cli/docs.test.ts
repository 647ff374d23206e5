import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';
import { type CompletedCommand, describeProgram } from '../../server/cli/completion/index';
import { formats } from '../../server/cli/formats/index';
import { createProgram } from '../../server/cli/program';
import { starterConfiguration } from '../../server/cli/starter/configuration';
import { callInProcess } from './support/doors';
import { inFolder } from './support/folder';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/command-line.md'), 'utf8');
const casewright = createCasewright();
const never = (): never => {
  throw new Error('nothing is run here');
};
const program = await createProgram({
  engine: () => casewright,
  finish: never,
  io: {
    ...{ cwd: '/', env: {}, isTTY: false, languageServer: '', version: () => '0.0.0' },
    ...{ stdin: never, startLanguageServer: never, startMcpServer: never },
    ...{ stdout: { write: never }, stderr: { write: never }, files: { read: never, kind: never } },
  },
});
const { commands } = describeProgram(program, new Map());
const documented = commands.filter(({ name }) => name !== 'help');

const sectionOf = (title: string): string =>
  new RegExp(`^## ${title}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? '';
const flagsIn = (text: string): string[] => [...text.matchAll(/(?<=[\s`(])--[a-z][a-z-]*/g)].map(([flag]) => flag);
const flagsOf = ({ options }: CompletedCommand): string[] =>
  options.flatMap(({ flags }) => flags).filter((flag) => flag.startsWith('--') && flag !== '--help');

describe('docs/command-line.md', () => {
  it('has a section for each command, in the order of the help', () => {
    const titles = [...page.matchAll(/^## casewright (\S+)$/gm)].map(([, name]) => name);
    expect(titles).toEqual(documented.map(({ name }) => name));
  });

  it.each(documented)('tells every option of $name', (command) => {
    expect(flagsIn(sectionOf(`casewright ${command.name}`))).toEqual(expect.arrayContaining(flagsOf(command)));
  });

  it('tells of no option that does not exist', () => {
    const known = new Set(documented.flatMap(flagsOf));
    expect(flagsIn(page).filter((flag) => !known.has(flag))).toEqual([]);
  });

  it('tells every format, and no other', () => {
    const [, table = ''] = /^### Formats\n([\s\S]*?)^###? /m.exec(page) ?? [];
    expect([...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)).toEqual([...formats.keys()]);
  });
});

describe('examples', () => {
  const ruleIds = casewright.rules.map(({ id }) => id);

  it('of explain name rules that exist', async () => {
    const { stdout } = await inFolder({}, (folder) =>
      callInProcess({ name: '', code: 0, args: ['explain', '--help'] }, folder),
    );
    const named = [...stdout.matchAll(/\$ casewright explain (?:--\S+ \S+ )?(\S+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(ruleIds).toEqual(expect.arrayContaining(named));
  });

  it.each(Object.entries(starterConfiguration))('in the first configuration do, too (%s)', (_, text) => {
    const named = [...text.matchAll(/^# {5}([a-z-]+): /gm)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(ruleIds).toEqual(expect.arrayContaining(named));
  });
});
