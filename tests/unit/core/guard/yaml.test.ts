import { describe, expect, it } from 'vitest';
import { usualLimits } from '../../../../server/core/guard/limits';
import { guardYaml } from '../../../../server/core/guard/yaml';
import { read, source } from '../../../helpers/read';

const guard = (yaml: string, limits = {}) => guardYaml(yaml, { ...usualLimits, ...limits });
const inCase = (yaml: string) => `---\nkind: case-study\n${yaml}\n---\n# T\n`;

describe('the guard before the YAML composer', () => {
  it('lets ordinary front matter through', () => {
    const { excess, unsupported } = guard('kind: case-study\ncharacteristics: [1, 2]\nprofile: { schools: 42 } # c\n');
    expect([excess, unsupported]).toEqual([undefined, []]);
  });

  it.each([
    ['frontMatter', 'abc', 2, 3],
    ['frontMatterItems', 'a: b\nc: d', 5, 6],
    ['frontMatterItems', '[a,b]', 3, 4],
    ['frontMatterItems', '- a\n- b', 3, 4],
    ['frontMatterItems', '# a\n\na # b', 0, 1],
    ['frontMatterDepth', '[[[a]]]', 3, 4],
    ['frontMatterDepth', '- - - a', 3, 4],
  ] as const)('tells of %s in %j', (limit, yaml, most, found) => {
    expect(guard(yaml, { [limit]: most }).excess).toMatchObject({ limit, allowed: most, found });
    expect(guard(yaml, { [limit]: found + 2 }).excess).toBeUndefined();
  });

  it.each([
    ['a: &b c', ['&b']],
    ['a: *b', ['*b']],
    ['a: !b c', ['!b']],
    ['a: !!js/function b', ['!!js/function']],
    ['%YAML 1.1\n---\na: b', ['%YAML 1.1']],
    ['a: b\n...\n', ['...']],
    ['---\na: b', []],
    ['# c\n\n--- \na: b\n--- -\nc: d', ['---']],
    ['---\n---\na: b', ['---']],
    ['a: "&b *c !d"\n', []],
    ['a: b & c * d !e', []],
  ])('finds what no case has a use for in %j', (yaml, expected) => {
    expect(guard(yaml).unsupported.map((span) => source(yaml, span))).toEqual(expected);
  });

  it('finds no more of it than anybody reads', () => {
    expect(guard('a: &b c\n'.repeat(50)).unsupported).toHaveLength(20);
  });
});

describe('front matter that is too much', () => {
  it.each(['a: '.concat('['.repeat(900)), '- '.repeat(900), 'a: b\n'.repeat(4_000), `a: ${'b'.repeat(20_000)}`])(
    'is read by its lines, so that it is a case all the same (%#)',
    (yaml) => {
      const { study } = read(inCase(yaml));
      expect(study.frontMatter.text('kind')).toBe('case-study');
      expect(study.excesses).toHaveLength(1);
      expect(study.frontMatter.entries.length).toBeLessThanOrEqual(50);
    },
  );

  it('is not deep only because a part of it would be, without the bracket before it', () => {
    const { study } = read(inCase(`a: [\nb: ${'- '.repeat(100)}`));
    expect(study.frontMatter.text('kind')).toBe('case-study');
  });

  it('says nothing with aliases and leaves no prototype behind', () => {
    const { frontMatter } = read(inCase('a: &a [*a]\n__proto__: { admin: true }\nb: *a')).study;
    expect(frontMatter.problems.map(({ kind }) => kind)).toEqual(['unsupported', 'unsupported', 'unsupported']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(frontMatter.entries.map(({ key }) => key)).toEqual(['kind', 'a', '__proto__', 'b']);
  });
});
