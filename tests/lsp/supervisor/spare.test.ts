import { describe, expect, it } from 'vitest';
import { one, settled, stage, two } from './support';

const configuration = 'file:///cases/casewright.yaml';

/** One document, which has been checked. */
function checked() {
  const all = stage();
  all.open(one);
  all.child(0).report(one);
  return all;
}

describe('a spare child', () => {
  it('costs nothing where there is only one document', () => {
    const { open, clock, children } = checked();
    open(configuration);
    clock.pass(60_000);
    expect(children).toHaveLength(1);
  });

  it('is started where there are two, a little later', () => {
    const { open, clock, children, child } = checked();
    clock.pass(60_000);
    open(two);
    clock.pass(999);
    expect(children).toHaveLength(1);
    clock.pass(1);
    expect(children).toHaveLength(2);
    expect(child(1).isSpare).toBe(true);
  });

  it('is started after the first findings where both were opened before them', () => {
    const { open, clock, children, child } = stage();
    open(one);
    open(two);
    clock.pass(5_000);
    expect(children).toHaveLength(1);
    child(0).report(two);
    clock.pass(1_000);
    expect(children).toHaveLength(2);
  });

  it('is not started for a document that was only looked at', () => {
    const { open, close, clock, children } = checked();
    for (let time = 0; time < 5; time++) {
      open(two);
      clock.pass(100);
      close(two);
    }
    clock.pass(60_000);
    expect(children).toHaveLength(1);
  });

  it('stays once it is there, and is one, however many documents are opened', () => {
    const { open, close, clock, living } = settled();
    for (const number of [1, 2, 3, 4]) open(`file:///cases/${number}.case.md`);
    for (const number of [1, 2, 3, 4]) close(`file:///cases/${number}.case.md`);
    clock.pass(60_000);
    expect(living()).toHaveLength(2);
  });
});
