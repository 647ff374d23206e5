import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { usualLimits } from '../../../server/core/guard/limits';
import { strongDistricts } from '../../../server/framework/index';
import { readMarkdown } from '../../../server/markdown/read';

/** How often a part of a text is parsed, and the text's passages. */
function readingOf(text: string) {
  let parsed = 0;
  const study = readCaseStudy(text, strongDistricts, usualLimits, {
    parse: (part, outside) => {
      parsed++;
      return readMarkdown(part, outside);
    },
  });
  return { parsed, study };
}

describe('what is left out of a text that is too much', () => {
  const text = `# Title\n\n${'We met.\n\n'.repeat(20_000)}`;

  it('is read in one piece, however many parts it has', () => {
    const { parsed, study } = readingOf(text);
    expect(study.passages.length).toBeGreaterThan(0);
    expect(parsed).toBeLessThanOrEqual(usualLimits.blocks + 1);
  });

  it('keeps its place: prose and lines are as long as the text', () => {
    const { study } = readingOf(text);
    expect(study.prose).toHaveLength(text.length);
    expect(study.prose.slice(study.passages.at(-1)?.span.end).trim()).toBe('');
    expect(study.excesses.map(({ limit }) => limit)).toContain('blocks');
  });

  it('still has its comments that nothing closes', () => {
    const open = `${text}<!-- answers: 3\n\n`.repeat(2);
    const { study } = readingOf(open);
    expect(study.comments.filter(({ closed }) => !closed)).toHaveLength(2);
  });
});
