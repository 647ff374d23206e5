import { describe, expect, it } from 'vitest';
import { read, source } from '../../helpers/read';

const markerOf = (comment: string) => {
  const text = `# T\n\n${comment}\nText.\n`;
  const [marker] = read(text).study.markers;
  return { text, marker };
};

describe('markers', () => {
  it.each([
    ['<!-- answers: 3 -->', [3]],
    ['<!--answers:3,4-->', [3, 4]],
    ['<!-- answers: 3 and 4 -->', [3, 4]],
    ['<!-- Answers: Q3, question 4 -->', [3, 4]],
    ['<!-- answers 3 -->', [3]],
    ['<!-- répond: 3 et 4 -->', [3, 4]],
    ['<!-- répond : 3 -->', [3]],
    ['<!-- answers:\n3 -->', [3]],
  ])('%s answers %j', (comment, numbers) => {
    const { marker } = markerOf(comment);
    expect(marker?.questions.map((question) => question.number)).toEqual(numbers);
    expect(marker?.problems).toEqual([]);
  });

  it('takes an honest no, with its reason or without', () => {
    expect(markerOf('<!-- answers: 5 none -->').marker?.none).toMatchObject({ span: {} });
    expect(markerOf('<!-- answers: 5 none: it grew slowly, for years -->').marker?.none?.reason).toBe(
      'it grew slowly, for years',
    );
    expect(markerOf('<!-- répond: 5 aucun : rien de soudain -->').marker?.none?.reason).toBe('rien de soudain');
    expect(markerOf('<!-- answers: 4 no-surprise -->').marker?.noSurprise).toBeDefined();
  });

  it.each([
    ['<!-- answers: 3 for job-embedded-learning -->', ['job-embedded-learning']],
    ['<!-- answers: 3 for 4 and 5 -->', ['improvement-processes', 'job-embedded-learning']],
    ['<!-- répond: 3 pour Une orientation pédagogique cohérente -->', ['instructional-guidance']],
  ])('%s speaks for %j', (comment, ids) => {
    expect(markerOf(comment).marker?.scope.map((mention) => mention.characteristic?.id)).toEqual(ids);
  });

  it.each([
    ['<!-- anwsers: 3 -->', 'keyword', 'anwsers', 'answers'],
    ['<!-- answers: 17 -->', 'unknown-question', '17', undefined],
    ['<!-- answers: 5 nnone -->', 'unknown-word', 'nnone', 'none'],
    [
      '<!-- answers: 3 for job-embeded-learning -->',
      'unknown-characteristic',
      'job-embeded-learning',
      'job-embedded-learning',
    ],
    [
      '<!-- casewright-disable-nextline x -- y -->',
      'keyword',
      'casewright-disable-nextline',
      'casewright-disable-next-line',
    ],
  ])('%s has a problem (%s) at its exact place', (comment, kind, on, suggestion) => {
    const { text, marker } = markerOf(comment);
    const [problem] = marker?.problems ?? [];
    expect(problem?.kind).toBe(kind);
    expect(problem && source(text, problem.span)).toBe(on);
    expect(problem?.suggestion).toBe(suggestion);
  });

  it('asks for a number where none stands', () => {
    expect(markerOf('<!-- answers: -->').marker?.problems).toMatchObject([{ kind: 'no-question' }]);
  });

  it.each([
    '<!-- a note to myself -->',
    '<!-- The answers came in March. -->',
    '<!-- Title: a text with 3 words -->',
    '`<!-- answers: 3 -->`',
    '    <!-- answers: 3 -->',
  ])('%s is no marker', (comment) => {
    expect(markerOf(comment).marker).toBeUndefined();
  });

  it('takes the line of a comment that is still being typed, and reads on', () => {
    const { study } = read('# T\n\n<!-- answers: 3\n\n## Later\n\nText.\n');
    expect(study.headings.map((heading) => heading.text)).toEqual(['T', 'Later']);
    expect(study.markers.map((marker) => marker.problems.map(({ kind }) => kind))).toEqual([['unclosed']]);
    expect(study.passages).toHaveLength(1);
  });
});
