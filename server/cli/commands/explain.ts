import type { Command } from 'commander';
import type { RuleMeta } from '../../core/rule/rule';
import { nearest } from '../../framework/index';
import { examples, type SharedOptions, shared } from '../arguments';
import { exit, Failure } from '../failure';
import { explanation } from '../formats/explanation';
import { otherFindings } from '../formats/other-findings';
import { type CommandContext, perform } from './command';

export function registerExplain(program: Command, context: CommandContext): void {
  const command = program
    .command('explain')
    .summary('explain a rule')
    .description('Explains a rule: why it matters, what it says, good and bad examples, how to silence it.')
    .argument('<rule>', 'the name of the rule, as it stands behind a finding')
    .addOption(shared.lang())
    .action((name: string, options: SharedOptions) =>
      perform(context, options.lang, ({ io, casewright, locale }) => {
        const other = otherFindings.find(({ id }) => id === name);
        if (other !== undefined) io.stdout.write(`${other.explanation[locale]}\n${other.docs}\n`);
        else io.stdout.write(explanation(ruleNamed(name, casewright.rules), locale));
        return exit.clean;
      }),
    );
  examples(command, [
    ['casewright explain image-alt-text', 'why pictures need a description'],
    ['casewright explain --lang fr image-alt-text', 'the same in French'],
  ]);
}

function ruleNamed(name: string, rules: readonly RuleMeta[]): RuleMeta {
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return rule;
  const meant = nearest(
    name,
    rules.map(({ id }) => ({ text: id, value: id })),
  );
  throw new Failure({
    en: `there is no rule “${name}”; ${meant === undefined ? 'see casewright rules' : `did you mean ${meant}?`}`,
    fr: `il n’y a pas de règle « ${name} »; ${meant === undefined ? 'voyez casewright rules' : `vouliez-vous dire ${meant}?`}`,
  });
}
