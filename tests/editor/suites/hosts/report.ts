/** A Mocha reporter of lines of text: it needs no terminal and no page, so both extension hosts can use it. */
export function report(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('start', () => console.log(`Casewright suite: ${runner.total} tests`));
  runner.on('suite', (suite) => suite.title && console.log(suite.title));
  runner.on('pass', (test) => {
    passed += 1;
    console.log(`  ok ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test, error) => {
    failed += 1;
    console.log(`  NOT OK ${test.fullTitle()}\n    ${String(error?.stack ?? error).replaceAll('\n', '\n    ')}`);
  });
  runner.on('end', () => console.log(`${passed} passed, ${failed} failed`));
}

/** Runs what has been defined. Rejects if a test failed, or if there was none: an empty run proves nothing. */
export function runAll(mocha: Pick<Mocha, 'run'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} of ${runner.total} tests failed`));
      else if (runner.total === 0) reject(new Error('No test was found'));
      else resolve();
    });
  });
}

/** Generous, for a machine of two slow cores: tests wait for events and end as soon as these happen. */
export const options = { ui: 'bdd', timeout: 180_000, retries: 1, reporter: report } as const;
