/** Counting and telling: one heading and one time for each step, a table at the end. */

/** @typedef {{ passed: number, failed: number }} Count */

/** The count that a suite prints as its last word (`12 passed, 1 failed`); the exit code decides where none was printed. */
export function countIn(printed, exitCode) {
  const last = [...printed.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (!last) return { passed: 0, failed: 1 };
  const count = { passed: Number(last[1]), failed: Number(last[2]) };
  // A run that ended badly for another reason than a test must not pass for a good one.
  if (exitCode !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

/** One check that passed or not. @returns {Count} */
export const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** @param {Count[]} counts */
export function total(counts) {
  const sum = (key) => counts.reduce((so, count) => so + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/**
 * Runs named checks one after the other and prints each outcome.
 * @param {[string, () => void | Promise<void>][]} checks each throws if it is not so
 * @returns {Promise<Count>}
 */
export async function check(checks) {
  const counts = [];
  for (const [title, assertion] of checks) {
    try {
      await assertion();
      console.log(`  ok ${title}`);
      counts.push(one(true));
    } catch (error) {
      console.error(`  NOT OK ${title}: ${error.message}`);
      counts.push(one(false));
    }
  }
  return total(counts);
}

/** @param {{ name: string, seconds: number, count: Count, note?: string }[]} rows */
export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, seconds, count, note }) => {
    const numbers = `${String(count.passed).padStart(6)} ${String(count.failed).padStart(6)} ${seconds.toFixed(1).padStart(8)} s`;
    return `  ${name.padEnd(width)} ${numbers}${note ? `  ${note}` : ''}`;
  });
  return [`  ${'step'.padEnd(width)} passed failed     time`, ...lines].join('\n');
}
