import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cardStyle, renderCardPage } from '../../../server/card/index';
import { french, whole } from './cases';
import { attributes, cardOf, type Element, named, pageElements, textOf } from './support';

const html = renderCardPage(cardOf(whole), 'en');
const elements = pageElements(html);

const metaContent = (name: string) =>
  named(elements, 'meta')
    .map(attributes)
    .find((each) => each.get('http-equiv') === name || each.get('name') === name)
    ?.get('content');

describe('the page of a card', () => {
  it('is a whole page in the language of the interface', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/i);
    expect(renderCardPage(cardOf(french, 'fr'), 'fr')).toMatch(/<html lang="fr">/);
    expect(textOf(named(elements, 'title')[0] as Element)).toBe('Fewer goals: learning to stop');
    expect(named(elements, 'main')).toHaveLength(1);
  });

  it('has exactly one style sheet, and a policy that allows this one and nothing else', () => {
    const styles = named(elements, 'style').map(textOf);
    expect(styles).toEqual([cardStyle('page')]);
    const hash = createHash('sha256')
      .update(styles[0] ?? '', 'utf8')
      .digest('base64');
    expect(metaContent('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src 'none'; base-uri 'none'; form-action 'none'`,
    );
    expect(elements.some((element) => attributes(element).has('style'))).toBe(false);
  });

  it('has no script and asks nothing of any network', () => {
    expect(named(elements, 'script')).toHaveLength(0);
    expect(named(elements, 'link')).toHaveLength(0);
    expect(html).not.toMatch(/https?:|\/\/|@import|url\(/);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^src$/.test(name))).toEqual([]);
  });

  it('shows lines as words, since a page by itself has nowhere to go to', () => {
    expect(named(elements, 'a').map((link) => attributes(link).get('href'))).toSatisfy((all: string[]) =>
      all.every((href) => href.startsWith('#casewright-question-')),
    );
    expect(named(elements, 'details')).toHaveLength(0);
  });

  it('is the same for the same card', () => {
    expect(renderCardPage(cardOf(whole), 'en')).toBe(html);
  });
});
