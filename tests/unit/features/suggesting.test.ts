import { describe, expect, it } from 'vitest';
import { hintsOf, hoverAt, suggestionsOf } from '../../../server/features/index';
import type { Language } from '../../../server/framework/index';
import { read, source } from '../../helpers/read';
import { context, findingOn } from './support';

const front = '---\nkind: case-study\ncharacteristics: [4]\n---\n# T\n\n';
const deed = 'In 2019 the district hired two coaches and rewrote the plan with every school.';
const plain = 'The office is on the second floor.';
const text = `${front}${deed}\n\n${plain}\n`;

const hints = (given: string, locale: Language = 'en') =>
  hintsOf(read(given), context(locale)).map(({ offset, label }) => [given.slice(offset, offset + 7), label]);

const hover = (given: string, on: string, locale: Language = 'en') =>
  hoverAt(read(given), given.indexOf(on), [], context(locale));

describe('hints', () => {
  it('stand where the words of a passage begin', () => {
    expect(hints(text)).toEqual([['In 2019', 'may answer 4 · What we did']]);
    expect(hints(`${front}- ${deed}\n- We trained every principal in 2020.\n`)[0]?.[0]).toBe('In 2019');
  });

  it('speak French', () => {
    expect(hints(text, 'fr')).toEqual([['In 2019', 'répond peut-être à 4 · Ce que nous avons fait']]);
  });

  it.each([
    ['a marker', `${front}<!-- answers: 4 -->\n${deed}\n`],
    ['a heading', `${front}## What we did\n\n${deed}\n`],
  ])('are silent about what %s declares', (_, given) => {
    expect(hints(given).filter(([, label]) => label?.includes('4'))).toEqual([]);
  });

  it('leave to the front matter what it answers', () => {
    expect(hints(`${front}This case is about improvement processes in our district.\n`)).toEqual([]);
  });
});

describe('hover over a passage', () => {
  it('says how sure the suggestion is, why, and how to agree', () => {
    const found = hover(text, 'hired');
    expect(found && source(text, found.span)).toBe(deed);
    expect(found?.markdown).toMatch(/^\*\*This passage (?:likely|possibly) answers question 4 · What we did\.\*\*/);
    expect(found?.markdown).toContain('“hired”');
    expect(found?.markdown).toContain('`<!-- answers: 4 -->`');
  });

  it('is in French for a French interface, the marker in the language of the document', () => {
    const found = hover(text, 'hired', 'fr');
    expect(found?.markdown).toContain('«\u00A0hired\u00A0»');
    expect(found?.markdown).toContain('`<!-- answers: 4 -->`');
  });

  it('keeps markup of the text from becoming markup of the hover', () => {
    const given = text.replace('hired', '[hired](x.md)').replace('rewrote', '**rewrote**');
    expect(hover(given, 'coaches')?.markdown.replace(/^\*\*.*\*\*$/m, '')).not.toMatch(/\*\*|\]\(/);
  });

  it('comes after what was found there, whose place counts', () => {
    const found = hoverAt(read(text), text.indexOf('hired'), [findingOn(text, 'hired')], context());
    expect(found && source(text, found.span)).toBe('hired');
    expect(found?.markdown.indexOf('Found hired')).toBeLessThan(found?.markdown.indexOf('This passage') ?? -1);
  });

  it('says nothing where nothing is suggested, or where it may not', () => {
    expect(hover(text, 'second floor')).toBeUndefined();
    expect(hoverAt(read(text), text.indexOf('hired'), [], context(), false)).toBeUndefined();
  });
});

describe('the list of suggestions', () => {
  it('has the words that speak for each, and how far its marker would reach', () => {
    expect(suggestionsOf(read(text), context()).listed).toMatchObject([
      { question: { number: 4 }, because: expect.arrayContaining(['hired']), alongside: 1 },
    ]);
  });

  it('is as long as somebody can decide on, and says how many follow', () => {
    const { listed, more } = suggestionsOf(read(front + `${deed}\n\n`.repeat(230)), context());
    expect([listed.length, more]).toEqual([200, 30]);
    expect(suggestionsOf(read(text), context()).more).toBe(0);
  });

  it('cuts long words short', () => {
    const long = `${front}Advice for others: ${'go and look at what is taught before you plan anything new at all, '.repeat(3)}then decide.\n\n- Count the hours that every single goal will cost each of your schools before you ever debate it.\n- Put a name beside everything that you stop.\n`;
    const words = suggestionsOf(read(long), context()).listed.flatMap(({ because }) => because);
    expect(words.length).toBeGreaterThan(0);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(49);
  });
});
