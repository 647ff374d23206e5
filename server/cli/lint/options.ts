import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../../core/rule/finding';
import { pathsHelp, type SharedOptions, shared } from '../arguments';
import { type CacheOptions, defaultLocation } from '../cache/cache';
import { formats } from '../formats/index';
import { parseShard, type Shard } from '../shard/shard';

/** What the options of `lint` come to. Absent ones are not there. */
export interface LintOptions extends SharedOptions, CacheOptions {
  readonly format: readonly string[];
  readonly color: boolean;
  readonly asCase?: boolean;
  readonly errorOnUnmatched: boolean;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly inlineConfig: boolean;
  readonly reportUnusedDisables?: boolean;
  readonly changed?: boolean;
  readonly since?: string;
  readonly baseline?: string;
  readonly update?: boolean;
  readonly prune?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly unsafeFixes?: boolean;
  readonly shard?: Shard;
  readonly timing?: boolean;
  readonly progress: boolean;
  readonly watch?: boolean;
}

const collected = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(value);
}

function shard(value: string): Shard {
  const parsed = parseShard(value);
  if (parsed === undefined) throw new InvalidArgumentError('Write 2/3 for the second of three shards, at most 1000.');
  return parsed;
}

/** In the order in which help lists them. */
const options: readonly (() => Option)[] = [
  () =>
    new Option('--format <name>', 'how to report; name=file writes to a file; may be repeated')
      .choices([...formats.keys()])
      // After the choices, which would refuse name=file.
      .argParser(collected)
      .default([], 'stylish; github in GitHub Actions'),
  () => new Option('--as-case', 'check files that are not set up as cases, too'),
  () => new Option('--no-error-on-unmatched', 'paths and patterns that match nothing are no failure'),
  shared.profile,
  shared.config,
  () =>
    new Option('--fail-on <severity>', 'the least severity that fails (default: information)').choices([...severities]),
  () =>
    new Option(
      '--max-warnings <count>',
      'fail if there are more warnings; fewer do not fail, unless --fail-on says so',
    ).argParser(wholeNumber),
  () => new Option('--quiet', 'report errors only; the others do not fail, unless --fail-on says so'),
  () => new Option('--no-inline-config', 'report what comments in the texts silence, too'),
  () => new Option('--report-unused-disables', 'report comments that silence nothing, whatever the configuration says'),
  () => new Option('--changed', 'only files that git sees as changed or new since the last commit'),
  () => new Option('--since <ref>', 'changes since this branch was left, or this tag or commit (implies --changed)'),
  () => new Option('--baseline <file>', 'leave out the findings that this file lists, so that only new ones fail'),
  () => new Option('--update', 'with --baseline: list the findings of this run in it'),
  () => new Option('--prune', 'with --baseline: take out what is no longer found').conflicts(['update']),
  () => new Option('--cache', 'check only what has changed since the last run with --cache'),
  () =>
    new Option('--cache-location <file>', `where to keep the results (implies --cache; default: ${defaultLocation})`),
  () =>
    new Option('--shard <i/n>', 'check the i-th of n equal parts; casewright merge joins the reports').argParser(shard),
  () => new Option('--timing', 'after the run, tell on standard error how long each rule took'),
  () => new Option('--no-progress', 'show no progress on a terminal'),
  shared.stdin,
  shared.stdinFilename,
  shared.lang,
  () => new Option('--no-color', 'print without colours'),
];

const fixing = {
  fix: () => new Option('--fix', 'mend what can be mended safely, and report the rest'),
  dryRun: (conflicts: readonly string[]) =>
    new Option('--fix-dry-run', 'print what --fix would change, as a diff, and write nothing').conflicts([
      'update',
      'prune',
      ...conflicts,
    ]),
  unsafe: () => new Option('--unsafe-fixes', 'when mending, also make changes that a reader will notice'),
};

/** What only makes sense for one run, or for one that has an end. */
const watching = () =>
  new Option('--watch', 'stay, and report what changes; Ctrl-C ends it').conflicts([
    ...['fix', 'fixDryRun', 'changed', 'since', 'update', 'prune', 'shard', 'timing', 'cache', 'cacheLocation'],
    ...['stdin', 'stdinFilename'],
  ]);

/** @param mends whether the command mends without being asked to */
export function addLintOptions(command: Command, { mends }: { readonly mends: boolean }): Command {
  command.argument('[paths...]', pathsHelp);
  if (!mends) command.addOption(fixing.fix());
  command.addOption(fixing.dryRun(mends ? [] : ['fix'])).addOption(fixing.unsafe());
  for (const option of options) command.addOption(option());
  if (!mends) command.addOption(watching());
  return command;
}
