/** Writes the items of a JSON list as they come, one a line. */
export class JsonList {
  #isFirst = true;

  /** @param indent stands before each item */
  constructor(readonly indent: string = '  ') {}

  item(value: unknown): string {
    const separator = this.#isFirst ? '\n' : ',\n';
    this.#isFirst = false;
    return `${separator}${this.indent}${JSON.stringify(value)}`;
  }

  /** The closing bracket, on a line of its own unless the list is empty. */
  close(): string {
    return this.#isFirst ? ']' : `\n${this.indent.slice(2)}]`;
  }
}
