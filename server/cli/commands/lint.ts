import type { Command } from 'commander';
import { examples } from '../arguments';
import { lint } from '../lint/lint';
import { addLintOptions, type LintOptions } from '../lint/options';
import type { Session } from '../session';
import type { LookAround } from '../watch/watch';
import { type CommandContext, perform } from './command';

export function registerLint(program: Command, context: CommandContext): void {
  const command = program
    .command('lint')
    .summary('check cases and report findings')
    .description('Checks cases and reports what a careful reader would miss.');
  addLintOptions(command, { mends: false }).action((paths: string[], options: LintOptions) =>
    perform(context, options.lang, (session) => lintOrWatch(paths, options, session)),
  );
  examples(
    command,
    [
      ['casewright lint', 'all cases in this folder and below'],
      ['casewright lint --profile review cases/', 'as strict as a reviewer'],
      ['casewright lint --as-case story.md', 'a text that is not set up as a case yet'],
      ['casewright lint --fix-dry-run', 'what could be mended without asking, as a diff'],
      ['casewright lint --changed --since origin/main', 'what this branch changed'],
      ['casewright lint --baseline known.json --update', 'from now on, only new findings fail'],
      ['casewright lint --format github --format sarif=cases.sarif', 'two reports at once'],
      ['casewright lint --fail-on error --max-warnings 20', 'a gate for a team'],
      ['casewright lint --watch cases/', 'report again whenever a case is saved'],
      ['casewright lint --cache', 'check only what has changed since the last time'],
      [
        'casewright lint --shard 1/4 --format json=1.json',
        'a quarter of the cases; casewright merge joins the reports',
      ],
    ],
    lintExitCodes,
  );
}

async function lintOrWatch(paths: readonly string[], options: LintOptions, session: Session): Promise<number> {
  if (!options.watch) return lint(paths, options, session);
  const { watch } = await import('../watch/watch');
  const { nodeWatchPorts } = await import('../watch/node-ports');
  const look: LookAround = (own, watching) => lint(paths, options, own, watching);
  return watch(paths, session, look, session.io.watchPorts?.() ?? nodeWatchPorts());
}

/** Under the help of the commands that lint. */
export const lintExitCodes = `Exit codes:
  0    no findings, or none that --fail-on, --max-warnings, --quiet or --baseline count
  1    findings (with --fix: findings that are left)
  2    something could not be read, written or understood; whatever else could be checked was
  130  stopped with Ctrl-C; each file holds its old text or its new one`;
