import { describe, expect, it } from 'vitest';
import { frontMatterKeys, readJson, spellings } from './data';

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly repository: Record<string, { readonly match?: string; readonly begin?: string; readonly end?: string }>;
}
interface Words {
  readonly en: readonly string[];
  readonly fr: readonly string[];
}
interface Pack {
  readonly markerKeywords: Words;
  readonly noneKeywords: Words;
  readonly noSurpriseKeywords: Words;
  readonly forKeywords: Words;
}

const comments = readJson<Grammar>('syntaxes/casewright.injection.json');
const frontMatter = readJson<Grammar>('syntaxes/casewright.front-matter.injection.json');
const pack = readJson<Pack>('server/framework/data/pack.json');
const all = ({ en, fr }: Words) => [...en, ...fr];

/** A pattern of a grammar as JavaScript reads it: the grammars use nothing that JavaScript spells otherwise, but `(?i:`. */
function pattern(grammar: Grammar, name: string, part: 'match' | 'begin' | 'end' = 'match'): RegExp {
  const source = grammar.repository[name]?.[part] ?? '(?!)';
  const ignoresCase = source.includes('(?i:');
  return new RegExp(source.replaceAll('(?i:', '(?:').replaceAll('[ -]', '[ \\-]'), ignoresCase ? 'iu' : 'u');
}

const marker = pattern(comments, 'marker');
const suppression = pattern(comments, 'suppression');

describe('colours of markers', () => {
  it.each(all(pack.markerKeywords))('know the word %s', (word) => {
    expect(marker.exec(`<!-- ${word}: 3, 4 -->`)?.[2]).toBe(word);
  });

  it('keep what a marker asks for apart from the arrows', () => {
    expect(marker.exec('Text <!-- Answers : 3 for job-embedded-learning --> and more')?.[4]?.trim()).toBe(
      '3 for job-embedded-learning',
    );
  });

  it.each(['<!-- a comment on the answers -->', '<!-- answersheet: 3 -->', '<!-- answers: 3', 'answers: 3'])(
    'leave %s',
    (text) => {
      expect(marker.test(text)).toBe(false);
    },
  );

  it('know the words for none, no surprise and the characteristic', () => {
    const word = pattern(comments, 'marker-word');
    const reason = pattern(comments, 'marker-reason');
    const scope = pattern(comments, 'marker-scope');
    for (const none of all(pack.noneKeywords)) expect(reason.exec(`5 ${none}: nobody left`)?.[3]).toBe('nobody left');
    for (const each of [...all(pack.noneKeywords), ...all(pack.noSurpriseKeywords)]) {
      expect(word.exec(`4 ${each} `)?.[0]).toBe(each);
    }
    for (const each of all(pack.forKeywords)) expect(scope.exec(`3 ${each} alignment`)?.[2]).toBe('alignment');
  });
});

describe('colours of suppressions', () => {
  it.each(['casewright-disable-next-line', 'casewright-disable', 'casewright-disable-file', 'casewright-enable'])(
    'know %s',
    (keyword) => {
      expect(suppression.exec(`<!-- ${keyword} -->`)?.[2]).toBe(keyword);
    },
  );

  it('keep rules and reason apart', () => {
    const [, , , rules, dash, reason] =
      suppression.exec('<!-- casewright-disable jargon, acronym -- known to all -- here -->') ?? [];
    expect([rules?.trim(), dash, reason?.trim()]).toEqual(['jargon, acronym', '--', 'known to all -- here']);
  });

  it('leave other comments', () => {
    expect(suppression.test('<!-- casewright-disabled-stuff -->')).toBe(false);
    expect(suppression.test('<!-- markdownlint-disable MD001 -->')).toBe(false);
  });
});

describe('colours of front matter', () => {
  it('know each key of the framework, in every spelling', () => {
    const key = pattern(frontMatter, 'key');
    const unknown = frontMatterKeys()
      .flatMap(spellings)
      .filter((each) => key.exec(`${each}: x`)?.[0] !== each);
    expect(unknown).toEqual([]);
    expect(key.test('other: x')).toBe(false);
  });

  it('begin where the front matter says that the file is a case, and end with it', () => {
    const begin = pattern(frontMatter, 'case', 'begin');
    const [kind] = frontMatterKeys();
    const keys = kind ? spellings(kind) : [];
    const values = kind?.values?.flatMap(spellings) ?? [];
    const unknown = keys
      .flatMap((each) => values.map((value) => `${each}: ${value}`))
      .filter((line) => !begin.test(line));
    expect(unknown).toEqual([]);
    expect(begin.test('kind: article')).toBe(false);
    expect(pattern(frontMatter, 'case', 'end').test('---')).toBe(true);
  });

  it('stay inside front matter, and out of code', () => {
    expect(frontMatter.injectionSelector).toMatch(/^L:meta\.embedded\.block\.frontmatter /);
    for (const scope of ['markup.fenced_code', 'markup.raw', 'markup.inline.raw']) {
      expect(comments.injectionSelector).toContain(`- ${scope}`);
    }
  });
});
