import { describe, expect, it } from 'vitest';
import { read } from '../../helpers/read';

/** Which question is declared by what, over which passages (by their first word). */
function declared(text: string) {
  return read(text).study.declarations.map(({ question, by, passages }) => [
    question.number,
    by,
    passages.map((passage) => passage.prose.trim().split(/\s/)[0]).join(' '),
  ]);
}

describe('declared answers', () => {
  it('a heading that asks a guiding question declares its whole section', () => {
    expect(declared('# T\n\n## Where we started\n\nOne.\n\n### Detail\n\nTwo.\n\n## Other\n\nThree.\n')).toEqual([
      [3, 'heading', 'One. Two.'],
    ]);
  });

  it('a marker declares what follows, up to the next marker or heading', () => {
    expect(
      declared(
        '# T\n\nZero.\n\n<!-- answers: 2 -->\nOne.\n\nTwo.\n\n<!-- answers: 3 -->\nThree.\n\n## Next\n\nFour.\n',
      ),
    ).toEqual([
      [2, 'marker', 'One. Two.'],
      [3, 'marker', 'Three.'],
    ]);
  });

  it('directly under a heading of level 2 a marker declares the section', () => {
    expect(
      declared('# T\n\n## Our story\n\n<!-- answers: 4 -->\nOne.\n\n### Later\n\nTwo.\n\n## End\n\nThree.\n'),
    ).toEqual([[4, 'marker', 'One. Two.']]);
  });

  it('unless another marker divides it', () => {
    expect(
      declared(
        '# T\n\n## Our story\n\n<!-- answers: 4 -->\nOne.\n\n<!-- answers: 5 -->\nTwo.\n\n### Later\n\nThree.\n',
      ),
    ).toEqual([
      [4, 'marker', 'One.'],
      [5, 'marker', 'Two.'],
    ]);
  });

  it('never cascades from the title', () => {
    expect(declared('# Where we started\n\nZero.\n\n## A\n\nOne.\n')).toEqual([]);
    expect(declared('# T\n\n<!-- answers: 4 -->\nOne.\n\n## A\n\nTwo.\n')).toEqual([[4, 'marker', 'One.']]);
  });

  it('a marker inside a declared section adds for its own passages', () => {
    expect(declared('# T\n\n## What we did\n\nOne.\n\n<!-- answers: 5 -->\nTwo.\n')).toEqual([
      [4, 'heading', 'One. Two.'],
      [5, 'marker', 'Two.'],
    ]);
  });

  it('characteristics are answered by the front matter, or by headings that name them', () => {
    expect(declared('---\ncharacteristics: [4]\n---\n# T\n')).toEqual([[1, 'front-matter', '']]);
    expect(declared('# T\n\n## A coherent instructional guidance system\n\nOne.\n')).toEqual([[1, 'heading', '']]);
  });

  it('a section headed by a characteristic scopes the answers in it', () => {
    const text =
      '# T\n\n## Job-embedded professional learning\n\n### Where we started\n\nOne.\n\n## Other\n\n<!-- answers: 4 for 3 -->\nTwo.\n';
    expect(
      read(text)
        .study.declarations.slice(1)
        .map(({ characteristics }) => characteristics),
    ).toEqual([['job-embedded-learning'], ['evidence-use']]);
  });
});

describe('headings that do both', () => {
  it('a heading may ask a question and name the characteristic it is asked about', () => {
    const [, declaration] = read('# T\n\n## Improvement processes: where we started\n\nOne.\n').study.declarations;
    expect(declaration).toMatchObject({ question: { number: 3 }, characteristics: ['improvement-processes'] });
  });
});

describe('answers', () => {
  const statuses = (text: string) => read(text).reading.answers.map(({ status }) => status);
  const long =
    'In 2019 we met every school and wrote down what each of them did, month by month, with the names of the people who led it and what it cost us.';

  it('are missing, thin or there', () => {
    const text = `---\ncharacteristics: [4]\n---\n# T\n\n## Where we started\n\n## What we did\n\nNot much.\n\n## Turning points\n\n${long}\n`;
    expect(statuses(text)).toEqual(['answered', 'missing', 'missing', 'partly', 'answered', 'missing', 'missing']);
  });

  it('an honest no is an answer', () => {
    expect(statuses('# T\n\n<!-- answers: 5 none: it was gradual -->\n')[4]).toBe('answered');
    expect(statuses('# T\n\n<!-- répond: 5 aucun -->\nTout s’est fait peu à peu.\n')[4]).toBe('answered');
    expect(statuses('# T\n\n<!-- answers: 5 none -->\n')[4]).toBe('missing');
  });
});
