import { describe, expect, it } from 'vitest';
import { figures, judge } from '../../bench/figures';
import { cellNames, Measurements } from '../../bench/measurements';
import { keyMeasure, measures, ours } from '../../bench/measures';
import { readOptions } from '../../bench/options';
import { median, percentile } from '../../bench/statistics';
import { table } from '../../bench/table';

describe('statistics', () => {
  it('takes the middle value, or the mean of two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });

  it('takes the nearest rank as percentile', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([3], 0.95)).toBe(3);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

function measured(own: readonly number[], anchor: readonly number[]): Measurements {
  const all = new Measurements();
  for (const value of own) all.add(keyMeasure('15 KB'), ours, value);
  for (const value of anchor) all.add(keyMeasure('15 KB'), 'rumdl server', value);
  return all;
}

const keyFigures = figures.filter(({ of, anchor }) => of.measure === 'key-15-kb' && typeof anchor === 'object');

describe('figures', () => {
  it('hold a median against a median, and the 95th percentile against its like', () => {
    const all = measured([1, 1, 1, 8], [2, 2, 2, 2]);
    expect(keyFigures.map((figure) => judge(figure, all)).map(({ ratio, verdict }) => [ratio, verdict])).toEqual([
      [0.5, 'ok'],
      [4, 'short'],
    ]);
  });

  it('are not measured where either side is missing', () => {
    for (const all of [measured([1], []), measured([], [1])]) {
      expect(keyFigures.map((figure) => judge(figure, all).verdict)).toEqual(['not measured', 'not measured']);
    }
  });

  it('tell a stretch apart from a goal', () => {
    const stretched = figures.filter(({ stretch }) => stretch !== undefined);
    const verdicts = [0.2, 0.4, 2].map((ratio) =>
      stretched.map((figure) => {
        const all = new Measurements();
        all.add({ id: figure.of.measure, title: '', unit: 's' }, figure.of.tool, ratio);
        if (typeof figure.anchor === 'object') {
          all.add({ id: figure.anchor.measure, title: '', unit: 's' }, figure.anchor.tool, 1);
        }
        return judge(figure, all).verdict;
      }),
    );
    expect(verdicts).toEqual([
      ['ok, stretch', 'ok, stretch'],
      ['ok, stretch', 'ok'],
      ['short', 'short'],
    ]);
  });

  it('each belong to a cell that exists', () => {
    for (const { cell } of figures) expect(cellNames).toContain(cell);
  });
});

describe('the table', () => {
  it('shows figures with goals, others as ratios to the same anchor, and who is absent', () => {
    const all = measured([1, 1], [4, 4]);
    all.add(keyMeasure('15 KB'), 'vscode-markdown', 8);
    all.absent(keyMeasure('15 KB'), 'yaml', 'npm ci failed');
    const shown = table(all).replaceAll(/ {2,}/g, ' | ').split('\n');
    expect(shown).toContain('key to diagnostics, 15 KB');
    expect(shown).toContain(' | casewright | 1.00 ms | 1.00 ms | 0.25 × | rumdl server | ≤ 0.5 | ok');
    expect(shown).toContain(' | rumdl server | 4.00 ms | 4.00 ms | 1.00 ×');
    expect(shown).toContain(' | vscode-markdown | 8.00 ms | 2.00 ×');
    expect(shown).toContain(' | yaml | absent | npm ci failed');
  });

  it('holds a number without a rival against the goal itself', () => {
    const all = new Measurements();
    all.add(measures.bundle, ours, 270);
    expect(table(all).replaceAll(/ {2,}/g, ' | ')).toContain('casewright | 270 KB | 1.50 × | 180 KB | ≤ 1 | short');
  });
});

describe('options', () => {
  it('take the cells in their own order', () => {
    expect(readOptions(['--only', 'keys,file', '--quick'])).toEqual({ quick: true, only: ['file', 'keys'] });
    expect(readOptions([]).only).toEqual(cellNames);
    expect(() => readOptions(['--only', 'kyes'])).toThrow('kyes');
  });
});
