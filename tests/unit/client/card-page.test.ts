import { describe, expect, it } from 'vitest';
import { readLink } from '../../../client/preview/links';
import { readFromPage, readPageState, readToPage } from '../../../client/preview/messages';
import { passageAt } from '../../../client/preview/passage';
import { allowsAttribute, allowsHref, elementVerdict } from '../../../client/preview/webview/allow-list';
import { lineAtTop, topOfLine } from '../../../client/preview/webview/anchors';

describe('messages', () => {
  it.each([
    { type: 'ready' },
    { type: 'scrolled', line: 12.5 },
    { type: 'select', line: 1 },
    { type: 'open', href: 'https://example.org' },
  ])('takes what the page may say: %o', (message) => {
    expect(readFromPage(message)).toEqual(message);
  });

  it.each([
    [null],
    ['ready'],
    [[]],
    [{ type: 'command', command: 'workbench.action.quit' }],
    [{ type: 'select', line: 0 }],
    [{ type: 'select', line: '3' }],
    [{ type: 'scrolled', line: Number.NaN }],
    [{ type: 'open', href: 7 }],
    [{ type: 'open', href: `https://${'x'.repeat(5000)}` }],
  ])('refuses what it may not: %o', (message) => {
    expect(readFromPage(message)).toBeUndefined();
  });

  it('hands on nothing beside what a message is made of', () => {
    expect(readFromPage({ type: 'select', line: 3, uri: 'file:///etc/passwd' })).toEqual({ type: 'select', line: 3 });
  });

  it('reads what the extension says in the same way', () => {
    expect(readToPage({ type: 'show', html: '<p>', more: 1 })).toEqual({ type: 'show', html: '<p>' });
    expect(readToPage({ type: 'scroll', line: 4 })).toEqual({ type: 'scroll', line: 4 });
    expect(readToPage({ type: 'notice', text: 'Later' })).toEqual({ type: 'notice', text: 'Later' });
    expect(readToPage({ type: 'ready' })).toBeUndefined();
  });

  it('makes the best of a kept state', () => {
    expect(readPageState({ uri: 'file:///a.md', top: 40 })).toEqual({ uri: 'file:///a.md', top: 40 });
    expect(readPageState({ uri: 'file:///a.md', top: -3 })).toEqual({ uri: 'file:///a.md', top: 0 });
    expect(readPageState({ top: 40 })).toBeUndefined();
  });
});

describe('readLink', () => {
  it.each(['https://example.org/a?b#c', 'HTTP://example.org', 'mailto:office@example.org'])('opens %s', (href) => {
    expect(readLink(href)).toEqual({ kind: 'external', address: href });
  });

  it.each([
    ['other.case.md', 'other.case.md', ''],
    ['../modules/one.md#agenda', '../modules/one.md', 'agenda'],
    ['/notes/plan%20b.md?x', '/notes/plan b.md', ''],
  ])('reads %s as a path', (href, path, fragment) => {
    expect(readLink(href)).toEqual({ kind: 'path', path, fragment });
  });

  it.each([
    'javascript:alert(1)',
    'command:workbench.action.quit',
    'vscode://file/etc/passwd',
    'file:///etc/passwd',
    'data:text/html,x',
    '//example.org/x',
    '\\\\server\\share',
    'java\nscript:alert(1)',
    'javascript%3Aalert(1)',
    '%2F%2Fexample.org',
    'a%00.md',
    'a%5C..%5Cb.md',
    '%E0%A4%A',
    '#part',
    '',
  ])('refuses %s', (href) => {
    expect(readLink(href)).toEqual({ kind: 'refused' });
  });
});

describe('allow-list of the card', () => {
  it('keeps what cards are made of', () => {
    for (const name of ['article', 'section', 'h1', 'p', 'dl', 'table', 'time', 'details', 'summary', 'a']) {
      expect(elementVerdict(name)).toBe('keep');
    }
  });

  it('drops what loads or runs, with all it holds, and takes the rest apart', () => {
    for (const name of ['script', 'style', 'iframe', 'object', 'svg', 'math', 'template']) {
      expect(elementVerdict(name)).toBe('drop');
    }
    for (const name of ['img', 'form', 'input', 'button', 'video', 'base', 'link', 'meta', 'x-any']) {
      expect(elementVerdict(name)).toBe('unwrap');
    }
  });

  it.each([
    ['p', 'onclick', 'x()'],
    ['p', 'style', 'color:red'],
    ['p', 'href', 'https://example.org'],
    ['a', 'href', 'javascript:x()'],
    ['a', 'target', '_top'],
    ['p', 'src', 'x'],
    ['p', 'data-uri', 'x'],
  ])('takes away <%s %s="%s">', (element, name, value) => {
    expect(allowsAttribute(element, name, value)).toBe(false);
  });

  it.each([
    ['li', 'data-line', '12'],
    ['section', 'aria-labelledby', 'casewright-title'],
    ['a', 'href', '#casewright-question-4'],
    ['span', 'lang', 'fr'],
  ])('leaves <%s %s="%s">', (element, name, value) => {
    expect(allowsAttribute(element, name, value)).toBe(true);
  });

  it('lets no link through that would not be opened', () => {
    const hostile = [
      ' javascript:x()',
      '\tjavascript:x()',
      'JaVaScRiPt:x()',
      'command:x',
      '//example.org',
      '/\\example.org',
      'java\nscript:x()',
      'java\tscript:x()',
      '/\n/example.org',
    ];
    expect(hostile.filter(allowsHref)).toEqual([]);
    expect(['https://example.org', 'notes.md', '../a.md#b', '#c'].filter((href) => !allowsHref(href))).toEqual([]);
  });
});

describe('anchors', () => {
  const inOrder = [
    { line: 3, top: 0 },
    { line: 10, top: 100 },
    { line: 30, top: 300 },
  ];

  it('finds heights between anchors, and lines between heights', () => {
    expect(topOfLine(inOrder, 20)).toBe(200);
    expect(lineAtTop(inOrder, 200)).toBe(20);
    expect(lineAtTop(inOrder, topOfLine(inOrder, 17) ?? 0)).toBeCloseTo(17);
  });

  it('holds at the ends', () => {
    expect(topOfLine(inOrder, 1)).toBe(0);
    expect(topOfLine(inOrder, 99)).toBe(300);
    expect(lineAtTop([{ line: 8, top: 50 }], 0)).toBe(1);
    expect(lineAtTop(inOrder, 900)).toBe(30);
  });

  it('knows nothing where there is nothing', () => {
    expect(topOfLine([], 4)).toBeUndefined();
    expect(lineAtTop([], 4)).toBeUndefined();
  });

  it('does not run backwards where the card has another order than the text', () => {
    const mixed = [
      { line: 30, top: 50 },
      { line: 5, top: 200 },
      { line: 40, top: 400 },
    ];
    expect(topOfLine(mixed, 20)).toBe(200);
    expect(topOfLine(mixed, 30)).toBe(50);
    expect(lineAtTop(mixed, 100)).toBe(30);
  });
});

describe('passageAt', () => {
  const lines = ['# Title', '', 'First line', 'second line', '', 'Last.'];
  const at = (line: number) => passageAt((each) => lines[each - 1] ?? '', lines.length, line);

  it('goes to the last line before a blank one', () => {
    expect(at(3)).toEqual({ first: 3, last: 4 });
    expect(at(1)).toEqual({ first: 1, last: 1 });
  });
  it('stays on a blank line, and inside the text', () => {
    expect(at(2)).toEqual({ first: 2, last: 2 });
    expect(at(0)).toEqual({ first: 1, last: 1 });
    expect(at(99)).toEqual({ first: 6, last: 6 });
  });
});
