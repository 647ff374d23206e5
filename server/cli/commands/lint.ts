import { type Command, Option } from 'commander';
import { examples, pathsHelp, type SharedOptions, shared } from '../arguments';
import type { Check } from '../check/check';
import { readConfigurations } from '../check/configurations';
import { checkItem, type Item, itemsOf, tell } from '../check/items';
import { nothingFound } from '../check/skipped';
import { Tally } from '../check/tally';
import { workspaceFor } from '../check/workspace';
import { exit } from '../failure';
import { type Formatter, formats } from '../formats/index';
import { folderInRepository } from '../formats/repository';
import { collectInputs } from '../inputs/collect';
import { inOrder } from '../inputs/order';
import type { Io } from '../io';
import type { Session } from '../session';
import { type CommandContext, perform } from './command';

interface LintOptions extends SharedOptions {
  readonly format: string;
  readonly asCase?: boolean;
  readonly color: boolean;
}

export function registerLint(program: Command, context: CommandContext): void {
  const command = program
    .command('lint')
    .summary('check cases and report findings')
    .description('Checks cases and reports what a careful reader would miss.')
    .argument('[paths...]', pathsHelp)
    .addOption(new Option('--format <name>', 'how to print findings').choices([...formats.keys()]).default('stylish'))
    .option('--as-case', 'check files that are not set up as cases, too')
    .addOption(shared.profile())
    .addOption(shared.config())
    .addOption(shared.stdin())
    .addOption(shared.stdinFilename())
    .addOption(shared.lang())
    .option('--no-color', 'print without colours')
    .action((paths: string[], options: LintOptions) =>
      perform(context, options.lang, (session) => lint(paths, options, session)),
    );
  examples(command, [
    ['casewright lint', 'all cases in this folder and below'],
    ['casewright lint --profile review cases/', 'as strict as a reviewer'],
    ['casewright lint --as-case story.md', 'a text that is not set up as a case yet'],
    ['casewright lint --format json "cases/**/*.md"', 'for other programs'],
  ]).addHelpText('after', '\nExit codes: 0 no findings, 1 findings, 2 something could not be read or understood.');
}

async function lint(paths: readonly string[], options: LintOptions, session: Session): Promise<number> {
  const workspace = workspaceFor(options, session);
  const inputs = await collectInputs(paths, options, session);
  const configurations = await readConfigurations(inputs, workspace, session);
  const takes: Check['takes'] = (input, { because }) =>
    options.asCase === true && (because !== 'ignored' || input.isNamed);
  const formatter = formatterFor(options, session.io, session);
  const tally = new Tally();
  const run = (item: Item) => checkItem(item, { session, workspace, takes });

  session.io.stdout.write(formatter.start());
  for await (const { item, outcome } of inOrder(itemsOf(inputs, configurations, session), run)) {
    tell(item, outcome, session);
    tally.add(outcome, 'input' in item);
    if (outcome.kind === 'done') session.io.stdout.write(formatter.file(outcome.result));
  }
  session.io.stdout.write(formatter.end(tally.summary));
  if (tally.summary.files === 0 && inputs.every((input) => !input.isNamed) && session.exitCode() === exit.clean) {
    session.note(nothingFound(session.casewright.framework.documentKind));
  }
  return session.exitCode(tally.summary.findings > 0 ? exit.findings : exit.clean);
}

function formatterFor({ format, color }: LintOptions, io: Io, { locale, casewright: { rules } }: Session): Formatter {
  const { cwd, env, isTTY } = io;
  const create = formats.get(format);
  if (create === undefined) throw new Error(`no format ${format}`);
  const isWanted = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : isTTY && !env.NO_COLOR;
  const folder = folderInRepository(cwd, env);
  return create({ locale, color: color && isWanted, rules, version: io.version(), folder });
}
