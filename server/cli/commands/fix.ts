import type { Command } from 'commander';
import { examples } from '../arguments';
import { lint } from '../lint/lint';
import { addLintOptions, type LintOptions } from '../lint/options';
import { type CommandContext, perform } from './command';
import { lintExitCodes } from './lint';

/** `lint --fix` under a name that people look for. */
export function registerFix(program: Command, context: CommandContext): void {
  const command = program
    .command('fix')
    .summary('mend what can be mended, and report the rest')
    .description(
      'Mends what can be mended without changing anything that a reader sees, and reports what is left. The same as lint --fix.',
    );
  addLintOptions(command, { mends: true }).action((paths: string[], options: LintOptions) =>
    perform(context, options.lang, (session) => lint(paths, { ...options, fix: !options.fixDryRun }, session)),
  );
  examples(
    command,
    [
      ['casewright fix', 'all cases in this folder and below'],
      ['casewright fix --fix-dry-run > changes.diff', 'look first'],
      ['casewright fix --unsafe-fixes story.case.md', 'also what needs a second look'],
    ],
    lintExitCodes,
  );
}
