import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import type { CaseStudy } from '../../../server/core/model/index';
import { read } from '../../helpers/read';

const pieces = [
  '---\n',
  'kind: case-study\n',
  'title: A: b\n',
  'characteristics: [4, ',
  '\uFEFF',
  '# T\n',
  '## Where we started\n',
  '<!-- answers: 3 -->\n',
  '<!-- answers: ',
  ' for 5',
  '-->',
  '<!-- casewright-disable-next-line x -- y -->\n',
  '```\n',
  '| a | b |\n|---|---|\n',
  '- ',
  '> ',
  '[^1]',
  '[^1]: n\n',
  '![](x.png)',
  '[here](#a)',
  'TBD',
  'Text with PLT.',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '🎉',
  '\ud83d',
  'é',
  'e\u0301',
  '\u2028',
  '    ',
  '*',
  '`',
  '<b>',
  '&amp;',
  '\\',
  ':',
  '"',
  "'",
  '{',
  ']',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function spansOf(study: CaseStudy) {
  return [
    study.frontMatter.span,
    study.frontMatter.yaml,
    ...study.frontMatter.entries.flatMap((entry) => [
      entry.span,
      entry.keySpan,
      entry.valueSpan,
      ...entry.items.map((item) => item.span),
    ]),
    ...study.frontMatter.problems.map((problem) => problem.span),
    ...study.headings.map((heading) => heading.span),
    ...study.sections.map((section) => section.span),
    ...study.passages.map((passage) => passage.span),
    ...study.comments.flatMap((comment) => [comment.span, comment.contentSpan]),
    ...study.markers.flatMap((marker) =>
      [...marker.questions, ...marker.scope, ...marker.problems].map(({ span }) => span),
    ),
    ...study.suppressions.map((suppression) => suppression.scope),
    ...[
      ...study.links,
      ...study.images,
      ...study.tables,
      ...study.footnotes.definitions,
      ...study.footnotes.references,
    ].map(({ span }) => span),
  ];
}

/** Long enough for a busy machine; the runs are counted, not timed. */
const timeout = 120_000;

describe('any text', { timeout }, () => {
  it('gives a model whose spans lie inside it, and a prose of its own length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { study } = read(text);
        expect(study.prose).toHaveLength(text.length);
        for (const { start, end } of spansOf(study))
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it('reads the same with a BOM before it, one place further', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.startsWith('\uFEFF')),
        (text) => {
          const plain = spansOf(read(text).study);
          const marked = spansOf(read(`\uFEFF${text}`).study);
          expect(marked.map(({ start, end }) => [start - 1, end - 1])).toEqual(
            plain.map(({ start, end }) => [start, end]),
          );
        },
      ),
      { numRuns: 500, seed: 2 },
    );
  });

  it('is linted without a throw, and fixes settle after one round of each', () => {
    const casewright = createCasewright();
    const configuration = casewright.configure([]);
    const lint = (text: string) => casewright.lint(casewright.read(text), { configuration, locale: 'en' });
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of lint(text)) {
          expect(finding.code).not.toBe('defect');
          if (!finding.fix) continue;
          const fixed = casewright.applyEdits(text, finding.fix.edits);
          expect(fixed).not.toBe(text);
          expect(lint(fixed).filter((other) => other.code === 'defect')).toEqual([]);
        }
      }),
      { numRuns: 400, seed: 3 },
    );
  });
});
