import type { Diagnostic, ProtocolConnection, PublishDiagnosticsParams } from 'vscode-languageserver/node';

/** How long nothing more must come before a server counts as having said everything. Longer than any debounce here. */
const quietMilliseconds = 600;

interface Waiting {
  readonly version: number;
  resolve(): void;
}

/** The diagnostics that a server publishes unasked about one document. */
export class Published {
  count = 0;
  /** The last ones. */
  found: readonly Diagnostic[] = [];
  /** When the last ones came, as `performance.now()` has it. */
  lastAt = 0;
  #latest = 0;
  #waiting: Waiting[] = [];

  constructor(connection: ProtocolConnection, uri: string) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri !== uri) return;
      this.count += 1;
      this.found = params.diagnostics;
      this.lastAt = performance.now();
      // A server that names no version has to be taken at its word: what comes next is about what was sent last.
      this.#latest = Math.max(this.#latest, params.version ?? Number.POSITIVE_INFINITY);
      const done = this.#waiting.filter(({ version }) => version <= this.#latest);
      this.#waiting = this.#waiting.filter(({ version }) => version > this.#latest);
      if (this.#latest === Number.POSITIVE_INFINITY) this.#latest = 0;
      for (const { resolve } of done) resolve();
    });
  }

  /** Resolves when diagnostics of this version, or a newer one, have come. */
  reaches(version: number): Promise<void> {
    if (version <= this.#latest) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ version, resolve }));
  }

  /** Resolves when nothing has come for a while. */
  async settles(): Promise<void> {
    const began = performance.now();
    for (;;) {
      const rest = quietMilliseconds - (performance.now() - Math.max(began, this.lastAt));
      if (rest <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}
