import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart, EditSet, overlap } from '../../../server/core/rule/edit-set';

const edits = fc.array(
  fc.tuple(fc.nat(12), fc.nat(3)).map(([start, length]) => ({ span: { start, end: start + length }, text: 'x' })),
  { maxLength: 10 },
);

describe('a set of edits', () => {
  it('tells what overlaps as looking at each pair does, and keeps the order of the text', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const set = new EditSet();
        const taken: (typeof all)[number][] = [];
        for (const edit of all) {
          const clashes = taken.some((other) => overlap(edit, other));
          expect(set.clashes(edit)).toBe(clashes);
          if (clashes) continue;
          set.add(edit);
          taken.push(edit);
        }
        const inOrder = taken.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
        expect(set.inOrder).toEqual(inOrder);
      }),
    );
  });

  it('knows whether all are apart', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const pairs = all.flatMap((edit, index) => all.slice(index + 1).map((other) => overlap(edit, other)));
        expect(areApart(all)).toBe(!pairs.includes(true));
      }),
    );
  });
});
