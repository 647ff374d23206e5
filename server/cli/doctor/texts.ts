import { join } from 'node:path';
import type { ConfigurationFile } from '../../core/configuration/types';
import { messageText } from '../../core/rule/finding';
import type { Localized } from '../../framework/index';
import { systemProblem } from '../../workspace/node/index';
import { check } from '../check/check';
import { configurationReport } from '../check/configurations';
import { workspaceFor } from '../check/workspace';
import { Failure } from '../failure';
import type { Input } from '../inputs/expand';
import { inOrder } from '../inputs/order';
import { markdownBelow } from '../inputs/walk';
import { byCodeUnits, shownPath, shownUri, uriOf } from '../paths';
import { about, Session } from '../session';
import { plainly, type Result } from './result';

/** What is known of the texts in a folder and of what holds for them. */
export interface Survey {
  readonly markdown: number;
  readonly cases: number;
  readonly ignored: number;
  /** Texts that nothing can be said of until their configuration is mended. */
  readonly undecided: number;
  /** Texts and folders that cannot be read, each after its name. */
  readonly unreadable: readonly Localized[];
  /** Names of the configuration files in use. */
  readonly configurations: readonly string[];
  /** What is wrong in them, each after its place. */
  readonly problems: readonly Localized[];
}

/**
 * Looks at all Markdown below the folder of the call, and at every configuration that holds for some of it.
 * @throws {Failure} where the folder itself cannot be listed
 */
export async function survey(session: Session): Promise<Survey> {
  const { cwd } = session.io;
  const unreadable: Localized[] = [];
  const paths = await markdownBelow(cwd, (folder, thrown) => {
    const line = about(shownPath(cwd, folder), systemProblem(thrown));
    if (folder === cwd) throw new Failure(line);
    unreadable.push(line);
  });
  const workspace = workspaceFor({}, session);
  const files = new Map<string, ConfigurationFile>();
  const problems = new Map<string, Localized>();
  // The folder's own configuration counts though it may hold no text yet.
  for (const path of [join(cwd, 'any.md'), ...paths]) {
    const resolved = await workspace.configurationFor(uriOf(path));
    for (const file of resolved.files) files.set(file.origin, file);
    for (const { file, line, column, message } of resolved.errors) {
      const problem = about(`${shownUri(cwd, file)}:${line}:${column}`, message);
      problems.set(problem.en, problem);
    }
  }
  for (const file of files.values()) for (const problem of findingsOf(file, session)) problems.set(problem.en, problem);

  const counts = { cases: 0, ignored: 0, undecided: 0 };
  const inputs = paths.map((path): Input => ({ path, name: shownPath(cwd, path), isNamed: false }));
  const look = async (input: Input) => ({
    input,
    outcome: await check(input, { session, workspace, takes: () => false }, async () => undefined),
  });
  for await (const { input, outcome } of inOrder(inputs, look)) {
    if (outcome.kind === 'done') counts.cases++;
    if (outcome.kind === 'skipped' && outcome.because === 'ignored') counts.ignored++;
    if (outcome.kind === 'unusable-configuration') counts.undecided++;
    if (outcome.kind === 'problem') unreadable.push(about(input.name, outcome.problem));
  }
  const configurations = [...files.keys()].map((origin) => shownUri(cwd, origin)).sort(byCodeUnits);
  return { markdown: paths.length, ...counts, unreadable, configurations, problems: [...problems.values()] };
}

/** The findings in a usable configuration file, in both languages. */
function findingsOf(file: ConfigurationFile, { io, engine }: Session): Localized[] {
  const [en, fr] = (['en', 'fr'] as const).map((locale) => configurationReport(file, new Session(io, engine, locale)));
  return (en?.findings ?? []).map(({ line, column, message }, index) => {
    const other = fr?.findings[index]?.message ?? message;
    return about(`${en?.file}:${line}:${column}`, { en: messageText(message), fr: messageText(other) });
  });
}

export function configuration({ configurations, problems }: Survey): Result {
  const none = { en: 'none: the defaults hold', fr: 'aucune : les valeurs par défaut s’appliquent' };
  const names = configurations.join(', ');
  const hasProblems = problems.length > 0;
  return {
    ...{ name: 'configuration', title: { en: 'Configuration', fr: 'Configuration' } },
    ...{ status: hasProblems ? 'attention' : 'ok', value: names === '' && !hasProblems ? none : plainly(names) },
    ...(hasProblems && {
      details: problems,
      advice: { en: 'mend these places', fr: 'corrigez ces endroits' },
    }),
  };
}

export function texts({ markdown, cases, ignored, undecided, unreadable }: Survey, documentKind: string): Result {
  const common = {
    ...{ name: 'texts', title: { en: 'Texts', fr: 'Textes' } },
    value: {
      en: `Markdown files: ${markdown}; cases: ${cases}; ignored: ${ignored}`,
      fr: `fichiers Markdown : ${markdown}; études de cas : ${cases}; exclus : ${ignored}`,
    },
  };
  if (unreadable.length > 0) {
    const advice = { en: 'these cannot be checked until they can be read', fr: 'illisibles, donc non vérifiés' };
    return { ...common, status: 'attention', details: unreadable, advice };
  }
  if (undecided > 0) {
    const advice = {
      en: `waiting for their configuration to be mended: ${undecided}`,
      fr: `en attente d’une configuration corrigée : ${undecided}`,
    };
    return { ...common, status: 'attention', advice };
  }
  if (cases > 0) return { ...common, status: 'ok' };
  return {
    ...common,
    status: markdown === 0 ? 'ok' : 'attention',
    advice:
      markdown === 0
        ? { en: 'to start a case: casewright new', fr: 'pour commencer une étude de cas : casewright new' }
        : {
            en: `none of them is checked; a case has “kind: ${documentKind}” at its top, or a name that matches cases: in casewright.yaml`,
            fr: `aucun n’est vérifié; une étude de cas porte « kind: ${documentKind} » en tête, ou un nom prévu par cases: dans casewright.yaml`,
          },
  };
}
