import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xml } from '../../../server/cli/formats/xml';
import { printed } from './support/sample';
import { validators } from './support/validate';

describe('XML escaping', () => {
  it.each([
    ['markup', '<a b="c">&amp;', '&lt;a b=&quot;c&quot;&gt;&amp;amp;'],
    ['the end of a CDATA section', ']]>', ']]&gt;'],
    ['white space that a parser would change', 'a\tb\nc\r\nd', 'a&#9;b&#10;c&#13;&#10;d'],
    ['control characters', '\u0000\u0008\u000b\u001f\u007f', '\ufffd'.repeat(5)],
    ['half a character', '\ud800x\udc00', '\ufffdx\ufffd'],
    ['non-characters', '\ufffe\uffff', '\ufffd\ufffd'],
    ['all else', 'é 🎉 « œ » \u00a0', 'é 🎉 « œ » \u00a0'],
  ])('%s', (_, text, escaped) => {
    expect(xml(text)).toBe(escaped);
  });

  it('leaves nothing that a parser would stumble over', async () => {
    const trials = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), { numRuns: 200, seed: 4 });
    const units = Array.from({ length: 0x300 }, (_, unit) => String.fromCharCode(unit)).join('');
    const findings = printed('checkstyle', []).replace(
      '</checkstyle>',
      `<file name="${xml([units, ...trials, '\ud83c'].join(''))}"/></checkstyle>`,
    );
    expect(await validators.checkstyle?.(findings)).toEqual([]);
  }, 60_000);
});
