import type { Files } from '../workspace/index';
import type { LaneOptions } from './lanes/ports';
import type { WatchPorts } from './watch/ports';

export interface Output {
  write(text: string): void;
  /** Settles when a write has shown that nobody reads any more; what is written after that is dropped. */
  readonly closed?: Promise<void>;
}

/** All that a run of the command touches, so that tests can run it inside their own process. */
export interface Io {
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Whether standard error is a terminal that can rewrite a line. */
  readonly showsProgress?: boolean;
  readonly files: Files;
  /** Version of the package. */
  version(): string;
  /** Differs for each build of the program, even where the version is the same. */
  build?(): string;
  /** How processes are started that check texts which had better not be checked here; without it, all are. */
  readonly lanes?: LaneOptions;
  /** What watches folders; the system's own where it is left out. */
  watchPorts?(): WatchPorts;
  /** Starts the language server on this process's streams; from then on it decides when the process ends. */
  startLanguageServer(): Promise<void>;
  /** Starts the server for AI assistants in the same way. */
  startMcpServer(): Promise<void>;
  /** Absolute path of the language server's program, which may be missing. */
  readonly languageServer: string;
}
