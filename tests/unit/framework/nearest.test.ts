import { describe, expect, test } from 'vitest';
import { nearest } from '../../../server/framework';

const candidates = [
  'characteristics',
  'district',
  'status',
  'as-of',
  'by',
  'working relationships',
  'étude de cas',
].map((text) => ({ text, value: text }));

describe('nearest', () => {
  test.each([
    ['charateristics', 'characteristics'],
    ['Caracteristics', 'characteristics'],
    ['distirct', 'district'],
    ['statsu', 'status'],
    ['as of', 'as-of'],
    ['asof', 'as-of'],
    ['relationships', 'working relationships'],
    ['wroking relationship', 'working relationships'],
    ['etude de cas', 'étude de cas'],
  ])('%j probably meant %j', (wanted, expected) => {
    expect(nearest(wanted, candidates)).toBe(expected);
  });

  test.each(['', '???', 'bi', 'author', 'tags', 'weather', 'a'.repeat(5000)])('nothing is near %j', (wanted) => {
    expect(nearest(wanted, candidates)).toBeUndefined();
  });

  test('the nearer of two wins, the first of equals', () => {
    const pair = [
      { text: 'release', value: 1 },
      { text: 'released', value: 2 },
      { text: 'released', value: 3 },
    ];
    expect(nearest('Released', pair)).toBe(2);
    expect(nearest('relaese', pair)).toBe(1);
  });

  test('has nothing to offer without candidates', () => {
    expect(nearest('status', [])).toBeUndefined();
  });
});
