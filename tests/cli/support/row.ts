/** What came out of one call. */
export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream's expected text: exactly this, matching this, or whatever a function checks with `expect`. */
export type Expected = string | RegExp | ((text: string) => void);

/** One call of the command, and what it must do. The table runs it in this process and as a process of its own. */
export interface Row {
  readonly name: string;
  readonly args: readonly string[];
  /** Files in the folder of the call, by path with slashes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What plain files cannot say: links, pipes. */
  readonly prepare?: (folder: string) => void;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: 0 | 1 | 2;
  /** Nothing, where it is left out. */
  readonly stdout?: Expected;
  /** Nothing, where it is left out. */
  readonly stderr?: Expected;
  /** Looks at what is in the folder afterwards. */
  readonly after?: (folder: string) => void;
}
