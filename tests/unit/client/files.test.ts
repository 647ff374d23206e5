import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../client/server/decode-text';
import { isCaseFileName, isConfigurationFileName, looksLikeCase } from '../../../client/server/looks-like-case';
import { frontMatterKeys, spellings } from './data';

describe('decodeText', () => {
  it('keeps all of a UTF-8 text, byte order mark included', () => {
    const text = '\uFEFFL’école\u00A0: 5 élèves\r\n';
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  it('has no text for bytes that are not UTF-8', () => {
    expect(decodeText(Uint8Array.of(0x63, 0xe9, 0x74))).toBeUndefined();
  });
});

describe('isCaseFileName', () => {
  it.each(['/cases/growing.case.md', '/Growing.Case.MD', '/a.case.markdown'])('takes %s', (path) => {
    expect(isCaseFileName(path)).toBe(true);
  });
  it.each(['/README.md', '/case.md', '/a.case.md.txt'])('leaves %s', (path) => {
    expect(isCaseFileName(path)).toBe(false);
  });
});

describe('isConfigurationFileName', () => {
  it('takes the file of that name only', () => {
    expect(isConfigurationFileName('/boards/casewright.yaml')).toBe(true);
    expect(isConfigurationFileName('/boards/not-casewright.yaml')).toBe(false);
  });
});

describe('looksLikeCase', () => {
  const kind = frontMatterKeys().find(({ id }) => id === 'kind');
  const keys = kind ? spellings(kind) : [];
  const values = kind?.values?.flatMap(spellings) ?? [];

  it('knows each spelling of the framework', () => {
    const spellings = keys.flatMap((key) => values.flatMap((value) => [`${key}: ${value}`, `${key} : "${value}"`]));
    expect(spellings.length).toBeGreaterThan(10);
    expect(spellings.filter((line) => !looksLikeCase(`---\ntitle: x\n${line}\n---\n`))).toEqual([]);
  });

  it('sees through a byte order mark and Windows line ends', () => {
    expect(looksLikeCase('\uFEFF---\r\nkind: case-study\r\n')).toBe(true);
  });

  it.each([
    ['a text without front matter', '# Read me\n\nkind: case-study\n'],
    ['front matter of something else', '---\nkind: article\ntitle: In case of fire\n---\n'],
    ['an empty text', ''],
  ])('leaves %s', (_what, text) => {
    expect(looksLikeCase(text)).toBe(false);
  });
});
