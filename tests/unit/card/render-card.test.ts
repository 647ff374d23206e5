import { describe, expect, it } from 'vitest';
import { type ModuleCard, renderCard, renderCardPage } from '../../../server/card/index';
import type { Language } from '../../../server/framework/index';
import { french, hostile, whole } from './cases';
import {
  attributes,
  cardOf,
  type Element,
  finding,
  fragmentElements,
  named,
  pageElements,
  textOf,
  withClass,
} from './support';

const findings = [finding(whole, 'Until', 'error', 'A stop.'), finding(whole, 'In May', 'warning', 'A <b>remark</b>.')];
const languages: readonly Language[] = ['en', 'fr'];
const texts = { whole, french, empty: '', 'no case': '# A walk\n\nWe went out.' };
const renderings = Object.entries(texts).flatMap(([name, text]) =>
  languages.flatMap((locale) => {
    const card = cardOf(text, locale, text === whole ? findings : []);
    return [
      { name: `preview of ${name} in ${locale}`, text, locale, elements: fragmentElements(renderCard(card, locale)) },
      { name: `page of ${name} in ${locale}`, text, locale, elements: pageElements(renderCardPage(card, locale)) },
    ];
  }),
);

const idsOf = (elements: readonly Element[]) => elements.flatMap((element) => attributes(element).get('id') ?? []);
const headingLevels = (elements: readonly Element[]) =>
  elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName.slice(1)));

describe.each(renderings)('$name', ({ text, locale, elements }) => {
  it('has ids of its own, each once, and every reference to one leads somewhere', () => {
    const ids = idsOf(elements);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('casewright-'))).toBe(true);
    const references = elements.flatMap((element) => {
      const { href, labelledBy } = {
        href: attributes(element).get('href'),
        labelledBy: attributes(element).get('aria-labelledby'),
      };
      return [href?.replace(/^#/, ''), labelledBy].filter((id) => id !== undefined);
    });
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(ids).toContain(reference);
  });

  it('has one first heading and skips no level', () => {
    const levels = headingLevels(elements);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });

  it('has no line outside the document', () => {
    const count = text.split('\n').length;
    for (const element of elements) {
      const line = attributes(element).get('data-line');
      if (line !== undefined)
        expect(line).toSatisfy(() => /^\d+$/.test(line) && Number(line) >= 1 && Number(line) <= count);
    }
  });

  it('has a table that a screen reader can tell', () => {
    const [table] = named(elements, 'table');
    expect(table && named(elements, 'caption')).toHaveLength(1);
    for (const header of named(elements, 'th')) expect(['row', 'col']).toContain(attributes(header).get('scope'));
  });

  it('names its language on the article', () => {
    expect(attributes(named(elements, 'article')[0] as Element).get('lang')).toBe(locale);
  });
});

describe('the preview', () => {
  const elements = fragmentElements(renderCard(cardOf(whole, 'en', findings), 'en'));

  it('leads to each passage by a link that says where it goes', () => {
    const links = withClass(elements, 'line');
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(link.tagName).toBe('a');
      const line = attributes(link.parentNode as Element).get('data-line');
      expect(attributes(link).get('aria-label')).toBe(`Go to line ${line} of the case`);
    }
  });

  it('shows turning points as an ordered list with dates', () => {
    const [line] = withClass(elements, 'time-line');
    expect(line?.tagName).toBe('ol');
    expect(named(elements, 'time').map((time) => [textOf(time), attributes(time).get('datetime')])).toEqual([
      ['9 February 2022', '2022-02-09'],
      ['spring of 2023', undefined],
    ]);
  });

  it('folds findings away, and says how many there are', () => {
    expect(textOf(named(elements, 'summary')[0] as Element)).toBe('Still to be looked at (2)');
    expect(named(elements, 'details').map((each) => attributes(each).has('open'))).toEqual([false]);
  });

  it('marks the language of the document where it is not that of the interface', () => {
    const inFrench = fragmentElements(renderCard(cardOf(french, 'en'), 'en'));
    const title = named(inFrench, 'h1')[0] as Element;
    expect(attributes(title).get('lang')).toBe('fr');
    const quoted = withClass(inFrench, 'words');
    expect(quoted.length).toBeGreaterThan(0);
    for (const words of quoted) expect(attributes(words).get('lang')).toBe('fr');
    const ours = fragmentElements(renderCard(cardOf('', 'en'), 'en'));
    expect(attributes(named(ours, 'h1')[0] as Element).has('lang')).toBe(false);
    expect(elements.filter((element) => attributes(element).has('lang'))).toHaveLength(1);
  });

  it('speaks French throughout to French readers', () => {
    const card = cardOf(french, 'fr');
    const html = textOf({ ...(fragmentElements(renderCard(card, 'fr'))[0] as Element) });
    expect(html).toContain('Réponse donnée à 2 des 7 questions directrices');
    expect(html).toContain('octobre 2024');
    expect(html).toContain('5\u00A0200');
    expect(html).not.toMatch(/\b(?:the|and|answered|line|words|questions? to|advice|evidence)\b/i);
    expect(html).not.toMatch(/[^\u00A0]:|[ \u00A0][;!?]|'/);
  });
});

/** The case with one text in every place that takes one. */
const attacked = (text: string) => {
  const quoted = JSON.stringify(text.replace(/[\0\uFFFF\uD800]/g, ''));
  return `---
kind: case-study
title: ${quoted}
district: ${quoted}
characteristics: [alignment, ${quoted}]
status: ${quoted}
written: ${quoted}
profile: { schools: ${quoted}, area: ${quoted}, as-of: ${quoted} }
---
# ${text}

<!-- answers: 2 -->
${text} [${text}](${text} "${text}") ![${text}](${text})

<!-- answers: 5 -->
In 2019, ${text}.

<!-- answers: 6 for ${text} -->
At 5 %: ${text}.

| ${text} | ${text} |
| --- | --- |
| 1 | ${text} |

<!-- answers: 7 -->
- ${text}
`;
};

describe.each(hostile)('the hostile text %j', (text) => {
  const document = attacked(text);
  const card: ModuleCard = cardOf(document, 'en', [finding(document, 'kind', 'error', text)]);
  const fragment = fragmentElements(renderCard(card, 'en'));
  const page = pageElements(renderCardPage(card, 'en'));
  const calm = pageElements(
    renderCardPage(cardOf(attacked('calm'), 'en', [finding(whole, 'kind', 'error', 'calm')]), 'en'),
  );

  it('brings no element that a calm one does not', () => {
    const known = new Set(calm.map(({ tagName }) => tagName));
    for (const { tagName } of page) expect(known).toContain(tagName);
    expect(named(page, 'style')).toHaveLength(1);
    const names = [...new Set(fragment.map(({ tagName }) => tagName))];
    expect(
      names.filter((name) => /^(?:script|style|img|iframe|svg|base|meta|link|object|form|input)$/.test(name)),
    ).toEqual([]);
  });

  it('brings no event handler, no address and no new attribute', () => {
    const known =
      /^(?:class|id|lang|data-line|aria-label|aria-labelledby|aria-hidden|href|scope|value|datetime|charset|http-equiv|content|name)$/;
    for (const element of [...fragment, ...page]) {
      for (const [name, value] of attributes(element)) {
        expect(name).toMatch(known);
        if (name === 'href') expect(value).toMatch(/^#casewright-/);
      }
    }
  });

  it('stays what it is, as text', () => {
    const message = withClass(page, 'findings').map(textOf).join();
    const printable = text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFF\uD800-\uDFFF]/gu, '').trim();
    expect(message).toContain(printable);
    expect(textOf(named(page, 'h1')[0] as Element)).toContain(printable.slice(0, 20));
  });
});

describe('what nobody declared', () => {
  const deed = 'In 2019 the district hired two coaches and rewrote the plan with every school.';
  const text = `${whole}\n## Afterwards\n\n${deed}\n`;
  const words = {
    en: ['Seems to be told, line', '1 more seems to be', 'Not declared, but seems to answer it:'],
    fr: [
      'Semble avoir une réponse, ligne',
      '1 de plus semble en avoir une',
      'Non déclaré, mais semble y répondre\u00A0:',
    ],
  };

  it.each(languages)('has a hollow mark, and its line, in %s', (locale) => {
    const elements = fragmentElements(renderCard(cardOf(text, locale), locale));
    const [row, ...others] = withClass(elements, 'suggested');
    expect(others).toEqual([]);
    const said = elements[0]
      ? textOf(elements[0]).replaceAll('\u00A0line', ' line').replaceAll('\u00A0ligne', ' ligne')
      : '';
    expect(row && textOf(row)).toContain('◌');
    for (const each of words[locale]) expect(said).toContain(each);
    expect(said).toContain(deed);
  });
});
