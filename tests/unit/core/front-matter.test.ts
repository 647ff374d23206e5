import { describe, expect, it } from 'vitest';
import { read, source } from '../../helpers/read';

const frontMatterOf = (yaml: string) => {
  const text = `---\n${yaml}\n---\n# Title\n`;
  return { text, frontMatter: read(text).study.frontMatter };
};

describe('front matter', () => {
  it('gives each entry with its exact place', () => {
    const { text, frontMatter } = frontMatterOf(
      'kind: case-study\ntitle: "Growing: together"\nprofile: { schools: 42 }',
    );
    const title = frontMatter.get('title');
    expect(title && source(text, title.valueSpan)).toBe('"Growing: together"');
    expect(frontMatter.text('title')).toBe('Growing: together');
    expect(frontMatter.get('profile.schools')?.value).toBe(42);
    expect(source(text, frontMatter.span)).toBe(text.slice(0, text.indexOf('# Title')));
    expect(frontMatter.problems).toEqual([]);
  });

  it('knows French keys and values by their exact aliases', () => {
    const { frontMatter } = frontMatterOf('titre: Un cas\nconseil: Les Trois-Rives\nstatut: ébauche\nlangue: fr');
    expect(frontMatter.text('title')).toBe('Un cas');
    expect(frontMatter.text('district')).toBe('Les Trois-Rives');
    expect(frontMatter.text('status')).toBe('draft');
  });

  it('keeps every other entry when one cannot be read', () => {
    const { frontMatter } = frontMatterOf('kind: case-study\ntitle: [half\ndistrict: Maple Ridge');
    expect(frontMatter.text('kind')).toBe('case-study');
    expect(frontMatter.text('district')).toBe('Maple Ridge');
    expect(frontMatter.problems.map(({ kind }) => kind)).toEqual(['syntax']);
  });

  it('takes a list for a list, though a line after it cannot be read', () => {
    const { text, frontMatter } = frontMatterOf('characteristics: [evidence-use, alignment]\nalignment]\nlang: en');
    expect(frontMatter.characteristics.map(({ span }) => source(text, span))).toEqual(['evidence-use', 'alignment']);
    expect(frontMatterOf('characteristics: [evidence-use, {\nalignment]').frontMatter.characteristics).toEqual([]);
  });

  it.each(['...', '--- -', '--- # done'])('reads on behind a line %j, and points at it', (mark) => {
    const { text, frontMatter } = frontMatterOf(`kind: case-study\n${mark}\ndistrict: Maple Ridge`);
    expect(frontMatter.text('kind')).toBe('case-study');
    expect(frontMatter.text('district')).toBe('Maple Ridge');
    const [problem, ...others] = frontMatter.problems;
    expect(problem).toMatchObject({ kind: 'unsupported', span: { start: text.indexOf(mark, 4) } });
    expect(others).toEqual([]);
  });

  it('understands an unquoted title with a colon, and offers to quote it', () => {
    const { text, frontMatter } = frontMatterOf('title: Growing our own: learning on purpose');
    expect(frontMatter.text('title')).toBe('Growing our own: learning on purpose');
    const [problem] = frontMatter.problems;
    expect(problem).toMatchObject({ kind: 'unquoted-colon', fixed: '"Growing our own: learning on purpose"' });
    expect(problem && source(text, problem.span)).toBe('Growing our own: learning on purpose');
  });

  it('puts together a wording that its own commas took apart', () => {
    const wording = 'A broadly shared mission, vision and goals founded on ambitious images of the educated person';
    const { frontMatter } = frontMatterOf(`characteristics: [${wording}, 5]`);
    expect(frontMatter.characteristics.map((mention) => mention.characteristic?.number)).toEqual([1, 5]);
    expect(frontMatter.problems).toMatchObject([{ kind: 'unquoted-commas', fixed: `"${wording}"` }]);
  });

  it.each([
    ['a number', 'characteristics: 4', [4]],
    ['two numbers in one text', 'characteristics: 4, 5', [4, 5]],
    ['one id', 'characteristics: improvement-processes', [4]],
    [
      'a block list',
      'characteristics:\n  - job-embedded-learning\n  - Provide a coherent instructional guidance system.',
      [5, 2],
    ],
    ['French', 'caractéristiques: [Une orientation pédagogique cohérente]', [2]],
    ['one that is unknown', 'characteristics: [improvment]', [undefined]],
  ])('reads characteristics written as %s', (_, yaml, numbers) => {
    const { frontMatter } = frontMatterOf(yaml);
    expect(frontMatter.characteristics.map((mention) => mention.characteristic?.number)).toEqual(numbers);
  });

  it('tells of a key that stands twice, whatever its language', () => {
    const { text, frontMatter } = frontMatterOf('title: One\ntitre: Deux');
    expect(frontMatter.problems.map((problem) => [problem.kind, source(text, problem.span)])).toEqual([
      ['duplicate-key', 'titre'],
    ]);
  });

  it('reads front matter that is still being typed', () => {
    const { study } = read('---\nkind: case-study\ntitle: Growing\n\n# Growing\n\nText.\n');
    expect(study.frontMatter.text('title')).toBe('Growing');
    expect(study.frontMatter.problems.map(({ kind }) => kind)).toEqual(['unclosed']);
    expect(study.headings.map((heading) => heading.text)).toEqual(['Growing']);
  });

  it.each(['---\n\nA rule, then text.\n\n---\n', '---\nOnce upon a time\n', '# No front matter\n\n---\n', ''])(
    'finds none in %j',
    (text) => {
      expect(read(text).study.frontMatter.present).toBe(false);
    },
  );

  it('reads a text that nests deeper than a parser can be trusted with by its lines', () => {
    const { frontMatter } = frontMatterOf(`kind: case-study\ntitle: ${'['.repeat(900)}`);
    expect(frontMatter.problems).toEqual([]);
    expect(frontMatter.excesses).toMatchObject([{ limit: 'frontMatterDepth', allowed: 32 }]);
    expect(frontMatter.text('kind')).toBe('case-study');
  });
});
