import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Severity, severities } from '../../core/rule/finding';
import type { Language, Localized } from '../../framework/index';
import { examples, shared } from '../arguments';
import { Failure } from '../failure';
import { Gate } from '../lint/gate';
import { uriOf } from '../paths';
import { about, type Session } from '../session';
import { type JsonReport, mergeReports, parseReport, printReport } from '../shard/merge';
import { type CommandContext, perform } from './command';

interface MergeOptions {
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly lang?: Language;
}

const missing: Localized = {
  en: 'there is no such file; name the reports that casewright lint --format json=FILE wrote',
  fr: 'il n’y a pas de fichier de ce nom; nommez les rapports écrits par casewright lint --format json=FICHIER',
};

const noReport: Localized = {
  en: 'is no report of casewright lint --format json',
  fr: 'n’est pas un rapport de casewright lint --format json',
};

/** @throws Failure where a file is no report: a merged report that lacks a part would pass for the whole */
async function readReport(file: string, { io }: Session): Promise<JsonReport> {
  const read = await io.files.read(uriOf(resolve(io.cwd, file)));
  if ('missing' in read) throw new Failure(about(file, missing));
  if ('problem' in read) throw new Failure(about(file, read.problem));
  const report = parseReport(read.text);
  if (report === undefined) throw new Failure(about(file, noReport));
  return report;
}

async function merge(files: readonly string[], options: MergeOptions, session: Session): Promise<number> {
  const reports = new Map<string, JsonReport>();
  for (const file of files) reports.set(file, await readReport(file, session));
  const merged = mergeReports(reports);
  const gate = new Gate(options);
  gate.add(merged.findings);
  session.io.stdout.write(printReport(merged));
  for (const reason of gate.reasons) session.note(reason);
  return session.exitCode(gate.code);
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(value);
}

/** Joins what `lint --shard` reported, for a run that was split among several machines. */
export function registerMerge(program: Command, context: CommandContext): void {
  const command = program
    .command('merge')
    .summary('join the JSON reports of shards into one')
    .description(
      'Joins the reports that lint --shard --format json=FILE wrote, and prints the report that one run would have given.',
    )
    .argument('<reports...>', 'JSON reports, one for each shard')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails (default: information)').choices([
        ...severities,
      ]),
    )
    .addOption(
      new Option('--max-warnings <count>', 'fail if all reports together have more warnings').argParser(wholeNumber),
    )
    .addOption(shared.lang())
    .action((files: string[], options: MergeOptions) =>
      perform(context, options.lang, (session) => merge(files, options, session)),
    );
  examples(
    command,
    [
      ['casewright merge reports/*.json > cases.json', 'one report of all shards'],
      ['casewright merge --max-warnings 20 reports/*.json', 'one gate for all shards'],
    ],
    `Exit codes:
  0  no findings, or none that --fail-on and --max-warnings count
  1  findings
  2  a file is missing or is no report, or two reports speak of one file; nothing is printed`,
  );
}
