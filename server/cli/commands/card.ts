import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Language, languages } from '../../framework/index';
import { examples, type SharedOptions, shared, stdinInput } from '../arguments';
import { check, findingsIn } from '../check/check';
import { readConfigurations } from '../check/configurations';
import { workspaceFor } from '../check/workspace';
import type { Input } from '../inputs/expand';
import { writeWhole } from '../output/output-file';
import { mustNotBeAText } from '../output/target';
import { shownPath } from '../paths';
import { about, type Session } from '../session';
import { type CommandContext, perform } from './command';

const formats = ['html', 'json'] as const;

interface CardOptions extends SharedOptions {
  readonly format: (typeof formats)[number];
  readonly output?: string;
}

export function registerCard(program: Command, context: CommandContext): void {
  const command = program
    .command('card')
    .summary('make the module card of a case')
    .description(
      'Makes the module card of a case: one HTML page without scripts, to hand out or to print; or the same as JSON.',
    )
    .argument('<file>', 'the case; - for standard input')
    .addOption(
      new Option('--format <name>', 'a page for people (html), or data for programs (json)')
        .choices([...formats])
        .default('html'),
    )
    .option('-o, --output <path>', 'write to this .html or .json file instead of standard output')
    .addOption(shared.profile())
    .addOption(shared.config())
    .addOption(shared.stdinFilename())
    .addOption(
      new Option('--lang <language>', 'language of the card (default: that of the case)').choices([...languages]),
    )
    .action((file: string, options: CardOptions) =>
      perform(context, options.lang, (session) => card(file, options, session)),
    );
  examples(command, [
    ['casewright card story.case.md -o story.html', 'a page to open in a browser'],
    ['casewright card --lang fr story.case.md > story.html', 'with French labels'],
    ['casewright card --format json story.case.md', 'for a program of your own'],
  ]);
}

async function card(file: string, options: CardOptions, session: Session): Promise<number> {
  const { io, casewright } = session;
  const input = file === '-' ? await stdinInput(options, session) : namedInput(file, session);
  const output = options.output === undefined ? undefined : resolve(io.cwd, options.output);
  if (output !== undefined) await mustNotBeAText(output, options.format, input.path, io.cwd);
  const workspace = workspaceFor(options, session);
  await readConfigurations([input], workspace, session);
  const outcome = await check(input, { session, workspace, takes: () => true }, async (document) => {
    const locale: Language = options.lang ?? document.study.language;
    const findings = await findingsIn(document, input, { session, workspace, locale });
    const model = casewright.card(document, findings, locale);
    return options.format === 'json' ? `${JSON.stringify(model)}\n` : casewright.renderCardPage(model, locale);
  });
  if (outcome.kind === 'problem') session.fail(about(input.name, outcome.problem));
  if (outcome.kind !== 'done') return session.exitCode();
  if (output === undefined) io.stdout.write(outcome.result);
  else writeWhole(output, outcome.result, session);
  return session.exitCode();
}

function namedInput(file: string, { io }: Session): Input {
  const path = resolve(io.cwd, file);
  return { path, name: shownPath(io.cwd, path), isNamed: true };
}
