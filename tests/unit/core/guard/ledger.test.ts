import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../../server/core/guard/ledger';
import { usualLimits } from '../../../../server/core/guard/limits';

const ledger = () => new Ledger(usualLimits, 100);

describe('what is too much', () => {
  it('is left out in the order of the text, whatever the order in which it was found', () => {
    const found = ledger();
    found.leaveOut('emphasis', 3, 6, 8);
    found.leaveOut('emphasis', 9, 1, 3);
    expect(found.apply('abcdefghij')).toBe('a  def  ij');
    expect(found.excesses).toEqual([
      { limit: 'emphasis', allowed: usualLimits.emphasis, found: 9, span: { start: 106, end: 108 } },
    ]);
  });

  it('is left out once, where a longer stretch holds a shorter one or the two overlap', () => {
    const found = ledger();
    found.leaveOut('brackets', 2, 1, 3);
    found.leaveOut('emphasis', 2, 1, 6);
    found.leaveOut('angles', 2, 4, 8);
    expect(found.apply('abcdefghij')).toBe('a     ghij');
  });

  it('is everything from the first cut on, line ends too', () => {
    const found = ledger();
    expect([found.isCut, found.until]).toEqual([false, Number.POSITIVE_INFINITY]);
    found.leaveOut('angles', 2, 1, 2);
    found.leaveOut('angles', 2, 7, 8);
    found.cut('lines', 5, 6, 9);
    found.cut('blocks', 5, 8, 9);
    found.leaveOut('signs', 2, 3, 5);
    expect([found.isCut, found.until]).toEqual([true, 6]);
    expect(found.apply('abcde\nf\nij')).toBe('a cde\n    ');
    expect(found.excesses.map(({ limit }) => limit)).toEqual(['angles', 'lines', 'blocks', 'signs']);
  });

  it('is nothing where nothing was found: the text is the same', () => {
    const found = ledger();
    found.note('lines', 5, 0, 1);
    expect(found.apply('a\nb')).toBe('a\nb');
  });

  it('leaves fences as they are, since one of a pair would swallow what follows, and no other line', () => {
    const found = ledger();
    const text = 'a\n```js\n   ~~~\n    ```\n``` a`\nb ```\nc';
    found.leaveOut('paragraph', 5, 0, text.length - 2);
    expect(found.apply(text)).toBe(' \n```js\n   ~~~\n       \n      \n     \nc');
  });
});
