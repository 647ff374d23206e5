/**
 * The value below which this share of the values lies, by nearest rank.
 * @param share from 0 to 1
 * @throws RangeError where there is no value
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of no values');
  return value;
}

/** The middle value, or the mean of the two in the middle. @throws RangeError where there is no value */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of no values');
  return (lower + upper) / 2;
}

/** Which number of a series a figure is about. */
export type Statistic = 'p50' | 'p95';

export const statisticOf = (values: readonly number[], statistic: Statistic): number =>
  statistic === 'p50' ? median(values) : percentile(values, 0.95);
