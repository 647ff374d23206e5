import { describe, expect, it } from 'vitest';
import { formats } from '../../../server/cli/formats/index';
import { printed } from './support/sample';

const extensions: Readonly<Record<string, string>> = {
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
  'github-summary': 'md',
};

// JSON goes by another name, so that no formatter of sources takes it for one.
const snapshot = (name: string, suffix = ''): string => `./__snapshots__/${name}${suffix}.${extensions[name] ?? 'txt'}`;

describe.each([...formats.keys()])('%s', (name) => {
  it('prints a small report as it did', async () => {
    await expect(printed(name)).toMatchFileSnapshot(snapshot(name));
  });

  it('prints the same bytes for the same findings', () => {
    expect(printed(name)).toBe(printed(name));
  });

  it('ends its last line, where it has one', () => {
    expect(printed(name)).toMatch(/[^\n]\n$/);
    expect(printed(name, [])).toMatch(/^$|[^\n]\n$/);
  });
});

/** These have words of their own; in the others, only the messages speak a language. */
describe.each(['stylish', 'concise', 'sarif', 'markdown', 'github-summary'])('%s in French', (name) => {
  it('prints a small report as it did', async () => {
    await expect(printed(name, undefined, { locale: 'fr' })).toMatchFileSnapshot(snapshot(name, '.fr'));
  });
});
