/** One passage with its features in a fixed order, and whether it answers the question. */
export interface Example {
  readonly values: readonly number[];
  readonly isAnswer: boolean;
}

/** @param penalties how much each weight is held back towards 0; the first, of the intercept, is next to nothing */
export function fitLogistic(examples: readonly Example[], penalties: readonly number[], steps = 12): number[] {
  const size = penalties.length;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, at) => weight * (penalties[at] ?? 0));
    const hessian = penalties.map((penalty, at) => weights.map((_, other) => (at === other ? penalty : 0)));
    for (const { values, isAnswer } of examples) {
      const guess = probability(weights, values);
      const spread = guess * (1 - guess) + 1e-9;
      const used = values.flatMap((value, at) => (value === 0 ? [] : [at]));
      for (const at of used) {
        const value = values[at] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + value * (guess - Number(isAnswer));
        const row = hessian[at] ?? [];
        for (const other of used) row[other] = (row[other] ?? 0) + spread * value * (values[other] ?? 0);
      }
    }
    const change = solve(hessian, gradient);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) - (change[at] ?? 0);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

export function probability(weights: readonly number[], values: readonly number[]): number {
  let odds = 0;
  for (let at = 0; at < weights.length; at++) odds += (weights[at] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Solves a symmetric, positive definite system by Cholesky's decomposition. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map((row) => [...row]);
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let inner = 0; inner < column; inner++) sum -= at(row, inner) * at(column, inner);
      (lower[row] ?? [])[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const half: number[] = [];
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let inner = 0; inner < row; inner++) sum -= at(row, inner) * (half[inner] ?? 0);
    half.push(sum / at(row, row));
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0;
    for (let inner = row + 1; inner < size; inner++) sum -= at(inner, row) * (found[inner] ?? 0);
    found[row] = sum / at(row, row);
  }
  return found;
}
