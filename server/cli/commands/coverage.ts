import { type Command, Option } from 'commander';
import { examples, pathsHelp, type SharedOptions, shared } from '../arguments';
import { check } from '../check/check';
import { readConfigurations } from '../check/configurations';
import { nothingFound } from '../check/skipped';
import { workspaceFor } from '../check/workspace';
import { exit } from '../failure';
import { coverageFormats } from '../formats/coverage';
import { collectInputs } from '../inputs/collect';
import { inOrder } from '../inputs/order';
import { speaksUtf8 } from '../locale';
import { about, type Session } from '../session';
import { type CommandContext, perform } from './command';

interface CoverageOptions extends SharedOptions {
  readonly format: keyof typeof coverageFormats;
}

export function registerCoverage(program: Command, context: CommandContext): void {
  const command = program
    .command('coverage')
    .summary('show which guiding questions are answered')
    .description('Shows which guiding questions each text answers, and where. Takes any text that is named.')
    .argument('[paths...]', pathsHelp)
    .addOption(new Option('--format <name>', 'how to print it').choices(Object.keys(coverageFormats)).default('text'))
    .addOption(shared.config())
    .addOption(shared.stdin())
    .addOption(shared.stdinFilename())
    .addOption(shared.lang())
    .action((paths: string[], options: CoverageOptions) =>
      perform(context, options.lang, (session) => coverage(paths, options, session)),
    );
  examples(command, [
    ['casewright coverage', 'all cases in this folder and below'],
    ['casewright coverage --format json story.md', 'each passage with its questions, for other programs'],
  ]);
}

async function coverage(paths: readonly string[], options: CoverageOptions, session: Session): Promise<number> {
  const { io, casewright } = session;
  const workspace = workspaceFor(options, session);
  const inputs = await collectInputs(paths, options, session);
  await readConfigurations(inputs, workspace, session);
  const formatter = coverageFormats[options.format]({
    locale: session.locale,
    isUtf8: speaksUtf8(io),
    questions: casewright.framework.questions,
  });
  let shown = 0;
  io.stdout.write(formatter.start());
  const run = async (input: (typeof inputs)[number]) => ({
    input,
    outcome: await check(input, { session, workspace, takes: ({ isNamed }) => isNamed }, async (document) =>
      casewright.coverage(document),
    ),
  });
  for await (const { input, outcome } of inOrder(inputs, run)) {
    if (outcome.kind === 'problem') session.fail(about(input.name, outcome.problem));
    if (outcome.kind !== 'done') continue;
    shown++;
    io.stdout.write(formatter.file(input.name, outcome.result));
  }
  io.stdout.write(formatter.end());
  if (shown === 0 && session.exitCode() === exit.clean) session.note(nothingFound(casewright.framework.documentKind));
  return session.exitCode();
}
