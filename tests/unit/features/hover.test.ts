import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/core/rule/finding';
import { hoverAt } from '../../../server/features/index';
import type { Language } from '../../../server/framework/index';
import { read, source } from '../../helpers/read';
import { context, cursorIn, findingOn } from './support';

function hover(marked: string, findings: readonly Finding[] = [], locale: Language = 'en') {
  const { text, offset } = cursorIn(marked);
  const found = hoverAt(read(text), offset, findings, context(locale));
  return found && { on: source(text, found.span), markdown: found.markdown };
}

describe('what a hover is about', () => {
  it.each([
    ['---\ncharacteristics: [improvement-pro|cesses]\n---\n', 'improvement-processes', '**Characteristic 4 ·'],
    ['---\ncharacteristics: [4|, 5]\n---\n', '4', '**Characteristic 4 ·'],
    ['# T\n\n## Improvement |processes\n\nText.\n', '## Improvement processes', '**Characteristic 4 ·'],
    ['<!-- answers: 3 for 4| -->\n\nText.\n', '4', '**Characteristic 4 ·'],
    ['<!-- answers: |3 -->\n\nText.\n', '3', '**Question 3 · Where we started**'],
    ['# T\n\n## What we |did\n\nText.\n', '## What we did', '**Question 4 · What we did**'],
    ['---\nst|atus: draft\n---\n', 'status', 'How far along the case is'],
    ['---\nstatus: dr|aft\n---\n', 'draft', '**Draft**'],
    ['---\nprofile: { scho|ols: 4 }\n---\n', 'schools', 'How many schools'],
    ['---\ndistrict: Durham |District School Board\n---\n', 'Durham District School Board', 'DDSB'],
    ['<!-- answers: 5 no|ne -->\n\nText.\n', 'none', 'honest no'],
    [
      '<!-- casewright-disable-next-line plain-|words -- why -->\n\nText.\n',
      'plain-words',
      '**Title of plain\\-words**',
    ],
  ])('explains %j', (marked, on, text) => {
    const found = hover(marked);
    expect(found?.on).toBe(on);
    expect(found?.markdown.replaceAll('\\-', '-')).toContain(text.replaceAll('\\-', '-'));
  });

  it('says how far the case answers a question', () => {
    expect(hover('<!-- answers: |3 -->\n')?.markdown).toMatch(/does not answer it yet|answers it in part/);
    expect(hover('# T\n\n## What we |did\n\nText.\n')?.markdown).toMatch(/This case/);
  });

  it('names the module of a characteristic, and says where there is none', () => {
    expect(hover('---\ncharacteristics: [9|]\n---\n')?.markdown).toContain('module 8');
    expect(hover('---\ncharacteristics: [6|]\n---\n')?.markdown).toContain('No module');
  });

  it('lists what a key may hold, in the spelling of the document', () => {
    expect(hover('---\nlangue: fr\nst|atut: ébauche\n---\n', [], 'fr')?.markdown).toContain('- `ébauche` En cours');
  });

  it('speaks French to a French interface', () => {
    expect(hover('---\ncharacteristics: [4|]\n---\n', [], 'fr')?.markdown).toContain('**Caractéristique 4 ·');
  });

  it('has nothing to say about prose, nor at any place of a broken text', () => {
    expect(hover('# T\n\nSome |text.\n')).toBeUndefined();
    const text = '---\r\ncharacteristics: [\r\n: x\r\n# 📘\r\n<!-- answers: 99 for zzz\r\n';
    const document = read(text);
    for (let offset = 0; offset <= text.length; offset++) {
      expect(() => hoverAt(document, offset, [], context())).not.toThrow();
    }
  });
});

describe('findings', () => {
  it('are named with a way to their page, below the topic; their own text is for the editor to show', () => {
    const text = '# T\n\n## What we did\n\nText.\n';
    const found = hover('# T\n\n## What |we did\n\nText.\n', [findingOn(text, 'What we did')]);
    const [topic, said] = found?.markdown.split('\n\n---\n\n') ?? [];
    expect(topic).toContain('Question 4');
    expect(said).toBe('**Title of plain-words**\n\n[More about plain-words](https://example.org/plain-words.md)');
  });

  it('hold no words of the document', () => {
    const evil = '<img src=x onerror=alert(1)> [go](command:evil) https://e.org';
    const finding = { ...findingOn('Some text.', 'Some'), message: { what: evil, why: evil, next: evil } };
    const plain = hover('|Some text.\n', [findingOn('Some text.', 'Some')]);
    expect(hover('|Some text.\n', [finding])).toEqual(plain);
  });

  it('never link to anything but the web', () => {
    const finding = { ...findingOn('Some text.', 'Some'), docs: 'command:evil' };
    expect(hover('|Some text.', [finding])?.markdown).not.toContain('](');
  });
});
