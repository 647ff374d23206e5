import type { Command } from 'commander';
import { examples, type SharedOptions, shared } from '../arguments';
import { language, node, terminal } from '../doctor/environment';
import { languageServer } from '../doctor/language-server';
import { attentionIn, reportJson, reportText } from '../doctor/report';
import { repository } from '../doctor/repository';
import { plainly, type Result } from '../doctor/result';
import { configuration, survey, texts } from '../doctor/texts';
import { exit } from '../failure';
import { speaksUtf8 } from '../locale';
import type { Session } from '../session';
import { type CommandContext, perform } from './command';

interface DoctorOptions extends SharedOptions {
  readonly json?: boolean;
}

export function registerDoctor(program: Command, context: CommandContext): void {
  const command = program
    .command('doctor')
    .summary('look whether everything is in order here')
    .description(
      'Looks whether everything is in order: the installation, this folder and its configuration, the language server.',
    )
    .option('--json', 'print it as JSON')
    .addOption(shared.lang())
    .action((options: DoctorOptions) => perform(context, options.lang, (session) => doctor(options, session)));
  examples(
    command,
    [
      ['casewright doctor', 'what is in order, what is not, and what to do'],
      ['casewright doctor --json', 'for other programs'],
    ],
    'Exit codes: 0 nothing needs attention, 1 something does, 2 the folder cannot be read.',
  );
}

async function doctor({ json, lang }: DoctorOptions, session: Session): Promise<number> {
  const { io, casewright, locale } = session;
  const surveyed = await survey(session);
  const results: readonly Result[] = [
    { name: 'version', title: plainly('Casewright'), status: 'ok', value: plainly(io.version()) },
    node(process.version),
    {
      ...{ name: 'platform', title: { en: 'System', fr: 'Système' }, status: 'ok' },
      value: plainly(`${process.platform} ${process.arch}`),
    },
    language(io.env, lang),
    terminal(io),
    { name: 'folder', title: { en: 'Folder', fr: 'Dossier' }, status: 'ok', value: plainly(io.cwd) },
    configuration(surveyed),
    texts(surveyed, casewright.framework.documentKind),
    await languageServer(io.languageServer),
    await repository(io),
  ];
  io.stdout.write(json ? reportJson(results, locale) : reportText(results, { locale, isUtf8: speaksUtf8(io) }));
  return attentionIn(results) > 0 ? exit.findings : exit.clean;
}
