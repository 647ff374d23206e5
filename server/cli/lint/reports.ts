import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writingProblem } from '../../workspace/node/index';
import { atExit } from '../at-exit';
import type { FormatContext } from '../formats/format';
import type { FileReport, Format, Formatter, Summary } from '../formats/index';
import { formats } from '../formats/index';
import type { FormatRequest } from '../formats/request';
import { type OutputFile, openOutputFile } from '../output/output-file';
import { shownPath } from '../paths';
import { about, type Session } from '../session';

/** Where one report goes. */
interface Sink {
  write(text: string): void;
  close(): void;
  discard(): void;
}

const nothingToDo = (): void => undefined;

function printed({ io }: Session): Sink {
  return { write: (text) => io.stdout.write(text), close: nothingToDo, discard: nothingToDo };
}

/** A file that cannot be written is told once; the other reports go on. */
function inFile(path: string, session: Session): Sink {
  let file: OutputFile | undefined;
  function attempt(step: () => void): void {
    try {
      step();
    } catch (thrown) {
      file?.discard();
      file = undefined;
      session.fail(about(shownPath(session.io.cwd, path), writingProblem(thrown)));
    }
  }
  attempt(() => {
    file = openOutputFile(path);
  });
  return {
    write: (text) => attempt(() => file?.append(text)),
    close: () => attempt(() => file?.commit()),
    discard: () => file?.discard(),
  };
}

/** The page of the job: earlier steps may have written to it, so this one adds to it. */
function inJobSummary(path: string, session: Session): Sink {
  return {
    write(text) {
      try {
        if (text !== '') appendFileSync(path, text);
      } catch (thrown) {
        session.note(about(path, writingProblem(thrown)));
      }
    },
    close: nothingToDo,
    discard: nothingToDo,
  };
}

function formatNamed(name: string): Format {
  const format = formats.get(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format;
}

/** All reports of one run, written side by side. */
export class Reports {
  readonly #reports: readonly { readonly formatter: Formatter; readonly sink: Sink }[];
  /** A process that is told to end takes unfinished files with it. */
  readonly #withdraw = atExit(() => this.discard());

  constructor(requests: readonly FormatRequest[], context: FormatContext, session: Session) {
    const { cwd, env } = session.io;
    const reports = requests.map(({ name, file }) => {
      // Escape sequences are for terminals.
      const own = file === undefined ? context : { ...context, color: false };
      const sink = file === undefined ? printed(session) : inFile(resolve(cwd, file), session);
      return { formatter: formatNamed(name)(own), sink };
    });
    const isGithub = requests.some(({ name, file }) => name === 'github' && file === undefined);
    if (isGithub && env.GITHUB_STEP_SUMMARY) {
      const formatter = formatNamed('github-summary')({ ...context, color: false });
      reports.push({ formatter, sink: inJobSummary(resolve(cwd, env.GITHUB_STEP_SUMMARY), session) });
    }
    this.#reports = reports;
  }

  start(): void {
    for (const { formatter, sink } of this.#reports) sink.write(formatter.start());
  }

  file(report: FileReport): void {
    for (const { formatter, sink } of this.#reports) sink.write(formatter.file(report));
  }

  end(summary: Summary): void {
    for (const { formatter, sink } of this.#reports) {
      sink.write(formatter.end(summary));
      sink.close();
    }
  }

  /** Takes away what is not finished; does nothing after `end`. */
  discard(): void {
    this.#withdraw();
    for (const { sink } of this.#reports) sink.discard();
  }
}
