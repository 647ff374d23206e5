import type { Localized } from '../framework/index';

/** Ends a command with exit code 2: the tool could not do what it was asked. The message is one plain line for people. */
export class Failure extends Error {
  constructor(readonly line: Localized) {
    super(line.en);
  }
}

/** Exit codes, as linters agree on them. */
export const exit = { clean: 0, findings: 1, failure: 2 } as const;
