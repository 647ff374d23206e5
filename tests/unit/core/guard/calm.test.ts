import { describe, expect, it } from 'vitest';
import { isCalm } from '../../../../server/core/guard/calm';
import { usualLimits } from '../../../../server/core/guard/limits';

const quarter = Math.floor(usualLimits.depth / 4);

describe('a calm text', () => {
  it.each<[string, string]>([
    ['an empty one', ''],
    ['an ordinary one', '---\nkind: case-study\n---\n# A\n\nWe met *twice*, see [the plan](a.md).\n\n- one\n- two\n'],
    ['one of 256 KB', `${'We met. '.repeat(64)}\n\n`.repeat(520).slice(0, 256 * 1024)],
    ['as deep as a quarter of the limit', `${'> '.repeat(quarter)}a`],
  ])('is %s', (_, text) => {
    expect(isCalm(text)).toBe(true);
  });

  it.each<[string, string]>([
    ['longer than 256 KB', `${'We met. '.repeat(64)}\n\n`.repeat(520).slice(0, 256 * 1024 + 1)],
    ['deeper than a quarter of the limit', `${'> '.repeat(quarter + 1)}a`],
    ['full of brackets', '[a'.repeat(usualLimits.brackets / 2)],
  ])('is none that is %s', (_, text) => {
    expect(isCalm(text)).toBe(false);
  });
});
