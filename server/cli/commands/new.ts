import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Framework, findCharacteristic, languages, suggestCharacteristic } from '../../framework/index';
import { examples, type SharedOptions } from '../arguments';
import { Failure } from '../failure';
import { writeNew } from '../output/write';
import { shownPath } from '../paths';
import { about, type Session } from '../session';
import { type CommandContext, perform } from './command';

interface NewOptions extends SharedOptions {
  readonly title?: string;
  readonly district?: string;
  readonly characteristic: readonly string[];
}

const collected = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

export function registerNew(program: Command, context: CommandContext): void {
  const command = program
    .command('new')
    .summary('start a new case')
    .description('Starts a new case with a section for each guiding question. Never overwrites anything.')
    .argument('[file]', 'where to write it; standard output without it')
    .option('--title <text>', 'title of the case')
    .option('--district <name>', 'name of the district')
    .addOption(
      new Option('--characteristic <name>', 'id, number or wording of a characteristic; may be repeated')
        .argParser(collected)
        .default([], 'none'),
    )
    .addOption(new Option('--lang <language>', 'language of the case').choices([...languages]))
    .action((file: string | undefined, options: NewOptions) =>
      perform(context, options.lang, (session) => newCase(file, options, session)),
    );
  examples(command, [
    ['casewright new story.case.md', 'with prompts for everything'],
    ['casewright new story.case.md --title "Fewer goals" --characteristic 4 --characteristic alignment', 'filled in'],
  ]);
}

async function newCase(file: string | undefined, options: NewOptions, session: Session): Promise<number> {
  const { io, casewright } = session;
  const text = casewright.newCase({
    language: session.locale,
    ...(options.title !== undefined && { title: options.title }),
    ...(options.district !== undefined && { district: options.district }),
    characteristics: characteristicIds(options.characteristic, casewright.framework),
  });
  if (file === undefined) {
    io.stdout.write(text);
    return session.exitCode();
  }
  const path = resolve(io.cwd, file);
  const result = await writeNew(path, text);
  if (result === 'written') io.stdout.write(`${shownPath(io.cwd, path)}\n`);
  else session.fail(about(shownPath(io.cwd, path), result === 'exists' ? exists : result.problem));
  return session.exitCode();
}

const exists = {
  en: 'is there already and was left as it is; choose another name',
  fr: 'existe déjà et n’a pas été modifié; choisissez un autre nom',
};

/** Any wording becomes an id; more than a case can have are refused. */
function characteristicIds(wordings: readonly string[], framework: Framework): readonly string[] {
  const ids = [...new Set(wordings.map((wording) => characteristicId(wording, framework)))];
  const { max } = framework.characteristicsPerCase;
  if (ids.length > max) {
    throw new Failure({
      en: `a case has at most ${max} characteristics, and ${ids.length} were given; keep those that the story is about`,
      fr: `une étude de cas a au plus ${max} caractéristiques, et vous en donnez ${ids.length}; gardez celles dont parle le récit`,
    });
  }
  return ids;
}

function characteristicId(wording: string, framework: Framework): string {
  const found = findCharacteristic(framework, wording);
  if (found !== undefined) return found.id;
  const meant = suggestCharacteristic(framework, wording)?.id;
  const all = framework.characteristics.map(({ id }) => id).join(', ');
  throw new Failure({
    en: `“${wording}” is no characteristic; ${meant === undefined ? `choose among ${all}` : `did you mean ${meant}?`}`,
    fr: `« ${wording} » n’est pas une caractéristique; ${meant === undefined ? `choisissez parmi ${all}` : `vouliez-vous dire ${meant}?`}`,
  });
}
