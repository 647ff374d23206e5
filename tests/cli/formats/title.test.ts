import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { titleOf } from '../../../server/cli/check/title';

const casewright = createCasewright();

describe('the title of a case in a report', () => {
  it.each([
    ['its front matter says', '---\ntitle: Fewer goals\n---\n# Another\n', 'Fewer goals'],
    ['its front matter says nothing', '---\ntitle:\n---\n\n## Small\n\n# Fewer *goals*\n', 'Fewer goals'],
    ['there is none', 'In 2021 we began.\n\n## Small\n', undefined],
  ])('%s', (_, text, title) => {
    expect(titleOf(casewright.read(text).study)).toBe(title);
  });
});
