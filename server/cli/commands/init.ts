import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Localized } from '../../framework/index';
import { configurationFileName } from '../../workspace/index';
import { examples, type SharedOptions, shared } from '../arguments';
import { exit } from '../failure';
import { writeNew } from '../output/write';
import { shownPath, uriOf } from '../paths';
import { about, type Session } from '../session';
import { starterConfiguration } from '../starter/configuration';
import { addCache, gitIgnoreName, ignoresCache, starterGitIgnore } from '../starter/git-ignore';
import { starterWorkflow, workflowName } from '../starter/workflow';
import { type CommandContext, perform } from './command';

interface InitOptions extends SharedOptions {
  readonly dir: string;
}

interface Starter {
  readonly name: string;
  readonly text: string;
  readonly says: Localized;
}

export function registerInit(program: Command, context: CommandContext): void {
  const command = program
    .command('init')
    .summary('set up a folder of cases')
    .description(
      'Sets up a folder: a commented configuration, a sample case, a check for GitHub, and what git should leave out. Never overwrites anything.',
    )
    .option('--dir <folder>', 'the folder; made if it does not exist', '.')
    .addOption(shared.lang())
    .action((options: InitOptions) => perform(context, options.lang, (session) => init(options, session)));
  examples(command, [
    ['casewright init', 'in this folder'],
    ['casewright init --dir cases --lang fr', 'in another one, with a French sample'],
  ]);
}

async function init({ dir }: InitOptions, session: Session): Promise<number> {
  const { io, locale } = session;
  let written = 0;
  for (const { name, text, says } of starters(session)) {
    const path = resolve(io.cwd, dir, name);
    const shown = shownPath(io.cwd, path);
    const result = await writeNew(path, text);
    if (result === 'written') {
      written++;
      io.stdout.write(`${shown}\n    ${says[locale]}\n`);
    } else if (result === 'exists') session.note(about(shown, await whyKept(path, session)));
    else session.fail(about(shown, result.problem));
  }
  if (written === 0) {
    if (session.exitCode() === exit.clean) session.fail(nothingWritten);
    return exit.failure;
  }
  const folder = shownPath(io.cwd, resolve(io.cwd, dir));
  io.stdout.write(`${next[locale]} casewright lint${folder === '.' ? '' : ` ${folder}`}\n`);
  return session.exitCode();
}

const kept: Localized = { en: 'is there already and was left as it is', fr: 'existe déjà et n’a pas été modifié' };

/** What is there stays as it is; a list for git may lack something that only its owner can add. */
async function whyKept(path: string, { io }: Session): Promise<Localized> {
  if (basename(path) !== gitIgnoreName) return kept;
  const there = await io.files.read(uriOf(path));
  return 'text' in there && !ignoresCache(there.text) ? addCache : kept;
}

const nothingWritten: Localized = {
  en: 'nothing was written, because everything is there already; name another folder with --dir',
  fr: 'rien n’a été écrit, car tout existe déjà; nommez un autre dossier avec --dir',
};

const next: Localized = { en: 'Next:', fr: 'Ensuite :' };

const starters = ({ casewright, locale, io }: Session): readonly Starter[] => [
  {
    name: configurationFileName,
    text: starterConfiguration[locale],
    says: {
      en: 'Says which files are cases and how strict to be; every line explains itself.',
      fr: 'Dit quels fichiers sont des études de cas et avec quelle rigueur les vérifier; chaque ligne s’explique.',
    },
  },
  {
    name: { en: 'sample.case.md', fr: 'exemple.case.md' }[locale],
    text: casewright.newCase({ language: locale, characteristics: [] }),
    says: {
      en: 'A sample case with a section for each guiding question; write over the prompts in brackets.',
      fr: 'Un exemple avec une section pour chaque question directrice; remplacez les consignes entre crochets.',
    },
  },
  {
    name: workflowName,
    text: starterWorkflow(io.version(), locale),
    says: {
      en: 'Checks the cases on every pull request on GitHub; leave it out if you do not use GitHub.',
      fr: 'Vérifie les études de cas à chaque demande de tirage sur GitHub; inutile si vous n’utilisez pas GitHub.',
    },
  },
  {
    name: gitIgnoreName,
    text: starterGitIgnore(locale),
    says: {
      en: 'Keeps out of git what lint --cache remembers; delete it if you do not use git.',
      fr: 'Tient hors de git ce que lint --cache retient; supprimez-le si vous n’utilisez pas git.',
    },
  },
];
