import { describe, expect, it } from 'vitest';
import { lensesOf, linksOf } from '../../../server/features/index';
import type { Language } from '../../../server/framework/index';
import { read, source } from '../../helpers/read';
import { context } from './support';

const lenses = (text: string, locale: Language = 'en') =>
  lensesOf(read(text), context(locale)).map(({ span, title }) => [source(text, span), title]);

describe('lenses', () => {
  it('say for each marker and heading what it answers, how long and for what', () => {
    const text = [
      '---\ncharacteristics: [4, 5]\n---\n# T\n',
      '<!-- answers: 2, 3 for improvement-processes -->\nOne two three.\n',
      '## What we did\n\nOne.\n',
      '<!-- answers: 5 -->\n',
    ].join('\n');
    expect(lenses(text)).toEqual([
      [
        '<!-- answers: 2, 3 for improvement-processes -->',
        'Answers questions 2 (How we decided) and 3 (Where we started) · 3 words · for Improvement processes',
      ],
      ['## What we did', 'Answers question 4, What we did · 1 word'],
      ['<!-- answers: 5 -->', 'Answers question 5, Turning points · nothing written yet'],
    ]);
  });

  it('speak French, with a no-break space in large numbers', () => {
    const words = 'mot '.repeat(1234);
    expect(lenses(`<!-- répond: 4 -->\n${words}\n`, 'fr')).toEqual([
      ['<!-- répond: 4 -->', 'Répond à la question 4, Ce que nous avons fait · 1\u00A0234 mots'],
    ]);
  });

  it('are given once where heading and marker say the same', () => {
    expect(lenses('# T\n\n## What we did\n\n<!-- answers: 4 -->\nOne two.\n')).toEqual([
      ['## What we did', 'Answers question 4, What we did · 2 words'],
    ]);
  });

  it('leave out what only the front matter declares', () => {
    expect(lenses('---\nkind: case-study\ncharacteristics: [4]\n---\n# T\n\nText.\n')).toEqual([]);
  });
});

describe('links', () => {
  const links = (text: string) => linksOf(read(text)).map(({ span, target }) => [source(text, span), target]);

  it('lead to other cases and modules, from the body and the front matter', () => {
    const text =
      '---\nkind: case-study\nsuperseded-by: ../new.case.md\n---\nSee [one](other.case.md#top) and [two](a/b.module.yaml).\n';
    expect(links(text)).toEqual([
      ['../new.case.md', '../new.case.md'],
      ['other.case.md#top', 'other.case.md#top'],
      ['a/b.module.yaml', 'a/b.module.yaml'],
    ]);
  });

  it('leave the web, mail, places in the same text, pictures and code alone', () => {
    expect(
      links(
        '[a](https://e.org/x.md) [b](mailto:a@e.org) [c](#top) [d](//e.org/x.md) ![e](x.md) `[f](x.md)` [g](x.png)\n',
      ),
    ).toEqual([]);
  });
});
