import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createCasewright } from '../../server/casewright';
import { languages } from '../../server/framework/index';
import { callInProcess } from '../cli/support/doors';
import { inFolder } from '../cli/support/folder';
import { caseText, placeholders, unfinished } from '../cli/support/texts';
import { french, whole } from '../unit/card/cases';
import { checkerOf, partsOf, readSchema, root, waysIn } from './support/schema';

const examples = path.join(root, 'examples');
const examplesEndingIn = (end: string): string[] =>
  readdirSync(examples, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(path.join(examples, name), 'utf8'));

const casewright = createCasewright();
const { framework } = casewright;

const unused = (name: string, values: readonly unknown[]): string[] => {
  const used = new Set(values.flatMap((value) => waysIn(value)));
  return partsOf(readSchema(name))
    .map(([way]) => way)
    .filter((way) => way !== '' && !used.has(way));
};

describe.each(['module', 'card', 'report'])('schemas/%s.schema.json', (name) => {
  const schema = readSchema(name);

  it('is named after its address in the repository', () => {
    const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(schema.$id).toBe(`${repository.url.replace(/\.git$/, '')}/blob/main/schemas/${name}.schema.json`);
  });

  it('is closed, so that nothing is printed or written that it does not tell of', () => {
    const open = partsOf(schema).filter(([, part]) => part.properties && part.additionalProperties !== false);
    expect(open.map(([way]) => way)).toEqual([]);
  });

  it('tells what each property is for', () => {
    const silent = Object.entries({ '': schema, ...schema.definitions })
      .flatMap(([, part]) => partsOf(part, schema))
      .flatMap(([way, { properties = {} }]) =>
        Object.entries(properties)
          .filter(([, part]) => !part.description && !part.$ref && !('const' in part))
          .map(([key]) => `${way}/${key}`),
      );
    expect(silent).toEqual([]);
  });
});

describe('a module', () => {
  const schema = readSchema('module');
  const errorsIn = checkerOf(schema);
  const modules = examplesEndingIn('.module.yaml').map((text) => parse(text));
  const [example] = modules;

  it('that we give as an example is one', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.flatMap(errorsIn)).toEqual([]);
  });

  it.each([
    ['another kind', { kind: 'case-study' }, '/kind'],
    ['a single case', { cases: ['one.case.md'] }, '/cases'],
    ['a case twice', { cases: ['one.case.md', 'one.case.md'] }, '/cases'],
    ['no characteristic', { characteristic: '' }, '/characteristic'],
    ['a language that there is not', { lang: 'de' }, '/lang'],
    ['a part with a typing error', { parts: { synopsys: 'x' } }, '/parts'],
    ['a step without time', { parts: { agenda: [{ activity: 'Break' }] } }, '/parts/agenda/0'],
    ['an overview of nothing', { parts: { overviews: [{ overview: 'x' }] } }, '/parts/overviews/0'],
  ])('with %s is told of', (_, change, where) => {
    const errors = errorsIn({ ...example, ...change });
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toMatch(new RegExp(`^${where} `));
  });

  it('offers the characteristics and asks for as many cases as the framework says', () => {
    const { characteristic, cases } = schema.properties ?? {};
    expect(characteristic?.anyOf?.[0]?.enum).toEqual(framework.characteristics.map(({ id }) => id));
    expect({ min: cases?.minItems, max: cases?.maxItems }).toEqual(framework.casesPerModule);
  });

  it('has the parts that the framework names', () => {
    const parts = [...Object.keys(schema.properties?.parts?.properties ?? {}), 'cases'];
    for (const { id } of framework.moduleParts) expect(parts).toContain(id);
  });
});

describe('a card', () => {
  const texts = [...examplesEndingIn('.case.md'), whole, french, '', 'Some words.', caseText('## Turning points')];
  const cards = languages.flatMap((locale) =>
    texts.map((text) => {
      const document = casewright.read(text);
      const configuration = casewright.configure([]);
      const findings = casewright.lint(document, { configuration, locale, targets: new Map() });
      return JSON.parse(JSON.stringify(casewright.card(document, findings, locale)));
    }),
  );

  it('is what the schema says, for any text and in each language', () => {
    expect(cards.flatMap(checkerOf(readSchema('card')))).toEqual([]);
  });

  it('has everything that the schema tells of', () => {
    expect(unused('card', cards)).toEqual([]);
  });
});

describe('a report', () => {
  const report = async (files: Record<string, string>, ...args: string[]) =>
    inFolder({ files }, (folder) => callInProcess({ name: '', args: ['lint', ...args], code: 0 }, folder));

  const files = { ...placeholders, 'a.case.md': unfinished };

  it('is what the schema says, with findings and without', async () => {
    const { stdout: full } = await report(files, '--format', 'json', '.');
    const { stdout: empty } = await report({}, '--format', 'json', '.');
    const reports = [full, empty].map((text) => JSON.parse(text));
    expect(reports.flatMap(checkerOf(readSchema('report')))).toEqual([]);
    expect(unused('report', reports)).toEqual(['/findings/code', '/findings/fingerprint']);
  });

  it('comes in lines whose schema is that of a finding', async () => {
    const { stdout } = await report(files, '--format', 'jsonl', '.');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { definitions } = readSchema('report');
    expect(lines).toHaveLength(1);
    expect(lines.flatMap(checkerOf({ ...definitions?.finding }))).toEqual([]);
    expect(unused('report', [{ findings: lines }]).filter((way) => way.startsWith('/findings'))).toEqual([]);
  });
});
