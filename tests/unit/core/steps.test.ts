import { describe, expect, it } from 'vitest';
import { finished, type Steps, Strides, Task } from '../../../server/core/model/steps';

function* counting(to: number, seen: number[] = []): Steps<string> {
  for (let step = 1; step <= to; step++) {
    seen.push(step);
    yield;
  }
  return `up to ${to}`;
}

function* failing(): Steps<string> {
  yield;
  throw new Error('out of order');
}

it('steps can be taken at once', () => {
  const seen: number[] = [];
  expect(finished(counting(3, seen))).toBe('up to 3');
  expect(seen).toEqual([1, 2, 3]);
});

describe('a task', () => {
  it('is done by all who take steps of it, and gives each the result', () => {
    const seen: number[] = [];
    const task = new Task(counting(3, seen));
    task.step();
    task.step();
    expect([seen.length, task.isDone]).toEqual([2, false]);
    expect([task.finish(), task.finish(), seen.length]).toEqual(['up to 3', 'up to 3', 3]);
    task.step();
    expect([task.isDone, task.hasFailed]).toEqual([true, false]);
  });

  it('that fails does so for all', () => {
    const task = new Task(failing());
    while (!task.isDone) task.step();
    expect(task.hasFailed).toBe(true);
    for (let time = 0; time < 2; time++) expect(() => task.finish()).toThrow('out of order');
  });
});

it('small pieces are gathered into a step, and a large one is a step of its own', () => {
  const strides = new Strides();
  const ends = [500, 500, 500, 499, 1, 10, 5_000, 10].map((units) => strides.isEnough(units));
  expect(ends).toEqual([false, false, false, false, true, false, true, false]);
});
