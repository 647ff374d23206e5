import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { cleanEnvironment } from '../processes/command';
import { cpuOfFamily } from '../processes/cpu';
import { memoryOfFamily } from '../processes/memory';
import type { ServerTool } from './server-tool';

/** Longer than any server takes to answer; what is longer is told as a failure. */
const patienceMilliseconds = 120_000;
/** How long a server may take to end by itself. */
const politeMilliseconds = 3000;

/** A language server as a process, and the connection over its standard input and output. */
export class ServerProcess {
  readonly connection: ProtocolConnection;
  readonly #child: ChildProcess;
  readonly #gone: Promise<never>;

  constructor({ program, args }: Pick<ServerTool, 'program' | 'args'>) {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: cleanEnvironment });
    this.#child = child;
    child.stdin.on('error', () => undefined);
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.#gone = new Promise((_, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => reject(new Error(`the server ended (${signal ?? code})`)));
    });
    this.#gone.catch(() => undefined);
  }

  /** What a server is asked for. @throws Error where the server ends first, or does not answer in time */
  async inTime<Result>(work: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const because = `no answer within ${patienceMilliseconds / 1000} s`;
      timer = setTimeout(() => reject(new Error(because)), patienceMilliseconds);
    });
    try {
      return await Promise.race([work, late, this.#gone]);
    } finally {
      clearTimeout(timer);
    }
  }

  notify(method: string, params: unknown): void {
    // A connection that is gone shows in what is waited for.
    this.connection.sendNotification(method, params).catch(() => undefined);
  }

  /** In MB, with all processes that the server started; undefined where it cannot be known. */
  memory(): { readonly now: number; readonly peak: number } | undefined {
    return this.#child.pid === undefined ? undefined : memoryOfFamily(this.#child.pid);
  }

  /** Time that the server and all that it started have had on processors, in ms; undefined where it cannot be known. */
  cpu(): number | undefined {
    return this.#child.pid === undefined ? undefined : cpuOfFamily(this.#child.pid);
  }

  /** Ends the server, politely first. */
  async stop(): Promise<void> {
    const ended = this.#gone.catch(() => undefined);
    const insist = setTimeout(() => this.#child.kill('SIGKILL'), politeMilliseconds);
    try {
      await Promise.race([this.connection.sendRequest('shutdown'), ended]);
      this.notify('exit', undefined);
    } catch {
      this.#child.kill('SIGKILL');
    }
    await ended;
    clearTimeout(insist);
    this.connection.dispose();
  }
}
