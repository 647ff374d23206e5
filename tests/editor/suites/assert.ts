/** The few assertions that the suites use: Node's own module does not exist in the web extension host. */

export function ok(value: unknown, message = 'expected something'): asserts value {
  if (!value) throw new Error(message);
}

/** Compares by their JSON, which is enough for the plain values that VS Code hands out. */
export function equal(actual: unknown, expected: unknown): void {
  const [was, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (was !== should) throw new Error(`expected ${should}, and it is ${was}`);
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern} in: ${text}`);
}
