import type { Command } from 'commander';
import { profiles, type RuleMeta } from '../../core/rule/rule';
import type { Language } from '../../framework/index';
import { examples, type SharedOptions, shared } from '../arguments';
import { exit } from '../failure';
import { ruleRecord } from '../formats/rule';
import type { Session } from '../session';
import { type CommandContext, perform } from './command';

interface RulesOptions extends SharedOptions {
  readonly json?: boolean;
}

export function registerRules(program: Command, context: CommandContext): void {
  const command = program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules: what each checks, and how severe it is in each profile.')
    .option('--json', 'print everything about each rule as a JSON array')
    .addOption(shared.lang())
    .action((options: RulesOptions) => perform(context, options.lang, (session) => list(options, session)));
  examples(command, [
    ['casewright rules', 'a table of all rules'],
    ['casewright rules --json', 'with levels, options and addresses, for other programs'],
  ]);
}

function list({ json }: RulesOptions, { io, casewright, locale }: Session): number {
  const { rules } = casewright;
  if (json) {
    const records = rules.map((meta) => `  ${JSON.stringify(ruleRecord(meta, locale))}`);
    io.stdout.write(`[\n${records.join(',\n')}\n]\n`);
  } else io.stdout.write(table(rules, locale));
  return exit.clean;
}

const heads = {
  en: { rule: 'rule', family: 'family', title: 'what it checks' },
  fr: { rule: 'règle', family: 'famille', title: 'ce qu’elle vérifie' },
};

function table(rules: readonly RuleMeta[], locale: Language): string {
  const head = heads[locale];
  const rows = [
    [head.rule, head.family, ...profiles, head.title],
    ...rules.map(({ id, family, levels, title }) => [
      id,
      family,
      ...profiles.map((name) => levels[name]),
      title[locale],
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
