import { CommanderError } from 'commander';
import { createCasewright } from '../casewright';
import { defectLine } from './defect';
import { exit, Failure } from './failure';
import type { Io } from './io';
import { localeOf } from './locale';
import { createProgram } from './program';
import { engineOf, Session } from './session';

/**
 * Runs the command. Never throws and never ends the process; what goes wrong is one plain line on standard error.
 * @param argv the arguments alone, without interpreter and script
 * @returns the exit code: 0 clean, 1 findings, 2 failure
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.clean;
  const engine = engineOf(() => createCasewright());
  const session = new Session(io, engine, localeOf(io.env));
  try {
    const finish = (ended: number): void => {
      code = ended;
    };
    const program = await createProgram({ io, engine, finish }, argv[0]);
    if (argv.length === 0) {
      io.stderr.write(program.helpInformation());
      return exit.failure;
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (thrown) {
    return explain(thrown, argv, session);
  }
}

function explain(thrown: unknown, argv: readonly string[], session: Session): number {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === exit.clean) return exit.clean;
    const line = callError(thrown.message, argv);
    session.note({ en: line, fr: line });
  } else session.note(thrown instanceof Failure ? thrown.line : defectLine(thrown));
  return exit.failure;
}

/** The parser's words as one line, with the way to help. */
function callError(message: string, argv: readonly string[]): string {
  const [command] = argv;
  if (message === '(outputHelp)') return `unknown command '${argv.at(-1)}'; see casewright --help`;
  const [what = '', hint] = message.replace(/^error: /, '').split('\n');
  const meant = hint === undefined ? '' : ` ${hint.replace(/^\(Did/, '(did')}`;
  if (what.startsWith('unknown command') && /[./\\]/.test(command ?? '')) {
    return `${what}; to check a file, write casewright lint ${command}`;
  }
  const isCommand = command !== undefined && /^[a-z]+$/.test(command) && !what.startsWith('unknown command');
  return `${what.replace(/\.$/, '')}${meant}; see casewright ${isCommand ? `${command} ` : ''}--help`;
}
