import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/core/rule/finding';
import { type Action, actionsAt } from '../../../server/features/index';
import type { Language } from '../../../server/framework/index';
import { read } from '../../helpers/read';
import { context, edited, findingOn } from './support';

const replace = (text: string, on: string, by: string, safe = true) => {
  const start = text.indexOf(on);
  return { edits: [{ span: { start, end: start + on.length }, text: by }], safe };
};

function actions(text: string, findings: readonly Finding[], on: string, locale: Language = 'en'): readonly Action[] {
  const start = text.indexOf(on);
  return actionsAt(read(text), { start, end: start + on.length }, findings, context(locale));
}

const titled = (found: readonly Action[], start: string) => found.find(({ title }) => title.startsWith(start));

describe('fixes', () => {
  const text = 'One aa two bb three cc.\n';
  const findings = [
    findingOn(text, 'aa', 'plain-words', replace(text, 'aa', 'AA')),
    findingOn(text, 'bb', 'plain-words', replace(text, 'bb', 'BB', false)),
    findingOn(text, 'cc', 'short-titles', replace(text, 'cc', 'CC')),
  ];

  it('offers the fix of the finding at hand, and of all of its rule', () => {
    const found = actions(text, findings, 'aa');
    expect(titled(found, 'Replace')).toMatchObject({ kind: 'quickfix', findings: [0], preferred: true });
    const all = titled(found, 'Fix all of this kind');
    expect(all?.findings).toEqual([0, 1]);
    expect(edited(text, all?.edits ?? [])).toBe('One AA two BB three cc.\n');
  });

  it('fixes everything only where that is safe', () => {
    const all = actions(text, findings, 'One').find(({ kind }) => kind === 'source.fixAll.casewright');
    expect(edited(text, all?.edits ?? [])).toBe('One AA two bb three CC.\n');
    expect(actions(text, [], 'One')).toEqual([]);
  });

  it('does not offer to fix all where there is one, nor what is elsewhere', () => {
    const found = actions(text, findings, 'cc');
    expect(titled(found, 'Fix all of this kind')).toBeUndefined();
    expect(found.filter(({ title }) => title.startsWith('Replace'))).toHaveLength(1);
  });

  it('makes each fix whole or not at all: of two that overlap the first wins', () => {
    const wide = { edits: [...replace(text, 'aa two', 'X').edits, ...replace(text, 'cc', 'Y').edits], safe: true };
    const clash = [findings[0], { ...findingOn(text, 'two', 'plain-words', wide) }].filter((one) => one !== undefined);
    const all = titled(actions(text, clash, 'aa'), 'Fix all of this kind');
    expect(all?.findings).toEqual([0]);
    expect(edited(text, all?.edits ?? [])).toBe('One AA two bb three cc.\n');
  });

  it('leads to the page of the rule', () => {
    expect(titled(actions(text, findings, 'aa'), 'Read about')).toMatchObject({
      openUrl: 'https://example.org/plain-words.md',
      edits: [],
    });
  });

  it('speaks French', () => {
    expect(actions(text, findings, 'aa', 'fr').map(({ title }) => title)).toEqual([
      'Replace aa',
      'Corriger tous les cas semblables\u00A0: Titre de plain-words',
      'Taire plain-words ici, en disant pourquoi',
      'Lire à propos de plain-words',
      'Corriger tout ce qui peut l’être sans risque',
    ]);
  });
});

describe('silencing', () => {
  const silenced = (text: string, on: string) => {
    const action = titled(actions(text, [findingOn(text, on)], on), 'Silence');
    const after = edited(text, action?.edits ?? []);
    return {
      action,
      after,
      comment: after.split(/\r\n|\n|\r/).findIndex((line) => line.includes('casewright-disable')) + 1,
    };
  };

  it.each([
    ['a paragraph with hard wraps', 'First line\nsecond here\nthird.\n', 1],
    ['a heading', '# T\n\n## A here\n\nText.\n', 3],
    ['a table', 'Text.\n\n| a | b |\n| --- | --- |\n| here | c |\n', 3],
    ['code', 'Text.\n\n```\nx\nhere\n```\n', 3],
    ['a tight list', 'Text.\n\n- a\n- here\n', 3],
    ['a loose list', 'Text.\n\n- a\n\n- b\n\n- here\n', 3],
    ['a nested list', 'Text.\n\n1. a\n   - b\n   - here\n', 3],
    ['a quotation', 'Text.\n\n> a\n>\n> here\n', 3],
    ['the paragraph after a list', '- a\n\nhere\n', 3],
  ])('stands above %s as a whole, and silences it', (_, text, line) => {
    const { after, comment, action } = silenced(text, 'here');
    expect(comment).toBe(line);
    expect(action?.title).toBe('Silence plain-words here, and say why');
    const [suppression] = read(after).study.suppressions;
    expect(suppression?.kind).toBe('next-line');
    expect(suppression?.reason).toBeUndefined();
    const here = after.indexOf('here');
    expect(suppression && suppression.scope.start <= here && here + 4 <= suppression.scope.end).toBe(true);
    // Nothing but the comment is new: blocks are parted as they were.
    expect(read(after).study.passages.map(({ kind }) => kind)).toEqual(
      read(text).study.passages.map(({ kind }) => kind),
    );
  });

  it('silences the document for what stands in the front matter', () => {
    const { after, action } = silenced('---\r\ntitle: here\r\n---\r\nText.\r\n', 'here');
    expect(after).toBe('---\r\ntitle: here\r\n---\r\n<!-- casewright-disable-file plain-words --  -->\r\nText.\r\n');
    expect(action?.title).toBe('Silence plain-words in this document, and say why');
  });

  it('silences the document for what is found in it as a whole', () => {
    const text = '# T\n\nText.\n';
    const whole = { ...findingOn(text, 'T'), span: { start: 0, end: 0 } };
    const action = actionsAt(read(text), { start: 0, end: 0 }, [whole], context()).find(
      ({ cursor }) => cursor !== undefined,
    );
    expect(edited(text, action?.edits ?? [])).toBe('<!-- casewright-disable-file plain-words --  -->\n# T\n\nText.\n');
  });

  it('closes front matter that ends with the text by a line end first', () => {
    expect(silenced('---\ntitle: here\n---', 'here').after).toBe(
      '---\ntitle: here\n---\n<!-- casewright-disable-file plain-words --  -->\n',
    );
  });

  it('says where the reason goes', () => {
    const { action } = silenced('Some here.\r\n', 'here');
    const text = action?.edits[0]?.text ?? '';
    expect(text.slice(0, action?.cursor)).toBe('<!-- casewright-disable-next-line plain-words -- ');
    expect(text.slice(action?.cursor)).toBe(' -->\r\n');
  });

  it('offers one comment for a rule that is found twice in the range', () => {
    const text = 'Some here and here.\n';
    const found = actions(text, [findingOn(text, 'Some'), findingOn(text, 'here')], 'Some here');
    expect(found.filter(({ title }) => title.startsWith('Silence'))).toHaveLength(1);
  });
});
