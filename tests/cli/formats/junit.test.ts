import { describe, expect, it } from 'vitest';
import { printed } from './support/sample';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('what fails in JUnit', () => {
  it.each([
    [undefined, 6],
    ['information', 6],
    ['warning', 4],
    ['error', 1],
  ] as const)('--fail-on %s', (failOn, failures) => {
    const text = printed('junit', undefined, failOn && { failOn });
    expect(count(text, /<failure /g)).toBe(failures);
    expect(count(text, /<system-out>/g)).toBe(6 - failures);
    const told = [...text.matchAll(/ failures="(\d+)"/g)].map(([, number]) => Number(number));
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(failures);
    expect(count(text, /<testcase /g)).toBe(7);
  });
});
