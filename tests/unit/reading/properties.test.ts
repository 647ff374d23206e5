import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { doubtsAbout } from '../../../server/reading/doubts/doubts';
import { evidenceIn } from '../../../server/reading/evidence/evidence';
import { readGenre } from '../../../server/reading/genre/genre';
import { readStudy } from '../../../server/reading/passages/study';
import { suggestAnswers } from '../../../server/reading/suggest/suggest';
import { paragraphs } from './paragraphs';
import { framework } from './read';

const pieces = fc.oneof(
  fc.constantFrom(...paragraphs.map(({ text }) => text)),
  fc.constantFrom(
    '## Advice',
    '## Où nous en sommes',
    '# T',
    '<!-- answers: 6 -->',
    '<!-- answers: 4',
    '- listen\n- wait',
    '> x',
    '| a | 3% |\n|---|---|\n| b | 2019 |',
    '',
    '“',
    '«',
    "'",
    '’’',
    '🎉',
    '\ud83d',
    'e\u0301',
    'İ',
    '12\u00a0000',
    '1.',
    '?',
    ':',
  ),
  fc.string({ maxLength: 12 }),
);
const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('\n\n'));

const everything = (text: string) => {
  const study = readCaseStudy(text, framework);
  const reading = readStudy(study);
  return {
    genre: readGenre(study, framework, reading),
    suggestions: suggestAnswers(study, framework, reading),
    evidence: evidenceIn(study, framework, reading),
    doubts: study.declarations.flatMap((declaration) => doubtsAbout(declaration, study, framework, reading)),
  };
};

describe('for any text', () => {
  it('spans lie inside the text and within their passage', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { suggestions, evidence, genre, doubts } = everything(text);
        const spans = [
          ...evidence.flatMap(({ span, because }) => [span, ...because]),
          ...genre.because,
          ...doubts.flatMap(({ because }) => because),
        ];
        const astray = suggestions.filter(
          ({ passage, because, score }) =>
            score <= 0 ||
            score > 1 ||
            because.some(({ start, end }) => start < passage.span.start || end > passage.span.end || start >= end),
        );
        expect(astray).toEqual([]);
        expect(spans.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([]);
      }),
      { seed: 3, numRuns: 80 },
    );
  });

  it('the same text is read the same way twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(everything(text)).toEqual(everything(text));
      }),
      { seed: 4, numRuns: 20 },
    );
  });

  it('line ends change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...paragraphs.map(({ text }) => text), '## Advice', '- listen\n- wait'), {
          maxLength: 6,
        }),
        (parts) => {
          const text = parts.join('\n\n');
          const told = (source: string) =>
            everything(source).suggestions.map(({ question, passage, score }) => [question.id, passage.line, score]);
          expect(told(text.replaceAll('\n', '\r\n'))).toEqual(told(text));
        },
      ),
      { seed: 5, numRuns: 30 },
    );
  });

  it('a passage is read for itself: what stands around it does not change its words', () => {
    const [first, second] = paragraphs.filter(({ lang }) => lang === 'en');
    const alone = readStudy(readCaseStudy(`${first?.text}\n`, framework)).passages[0]?.reading;
    const beside = readStudy(readCaseStudy(`${first?.text}\n\n${second?.text}\n`, framework)).passages[0]?.reading;
    expect(beside).toEqual(alone);
  });
});
