import { URI } from 'vscode-uri';
import type { ConfigurationFile } from '../../core/configuration/types';
import type { Workspace } from '../../workspace/index';
import { Baseline } from '../baseline/baseline';
import { Cache } from '../cache/cache';
import { readConfigurations } from '../check/configurations';
import { checkItem, type Item, itemsOf, tell } from '../check/items';
import { nothingChanged, nothingFound } from '../check/skipped';
import { Tally } from '../check/tally';
import { workspaceFor } from '../check/workspace';
import { exit } from '../failure';
import type { FormatContext } from '../formats/format';
import { folderInRepository } from '../formats/repository';
import { collectInputs } from '../inputs/collect';
import type { Input } from '../inputs/expand';
import { inOrder } from '../inputs/order';
import { startReading } from '../lanes/reading';
import { Progress } from '../progress/progress';
import { Timing } from '../progress/timing';
import type { Session } from '../session';
import { ofShard } from '../shard/shard';
import type { Watching } from '../watch/watch';
import { checkFor } from './check-for';
import { mustFit } from './fit';
import { Gate } from './gate';
import { inVain } from './in-vain';
import { Mending } from './mending';
import type { LintOptions } from './options';
import { Reports } from './reports';
import { defaultRequest, mustSpareTexts, requestsOf } from './requests';

/**
 * Checks what the arguments name, mends it if asked to, and reports.
 * @param watching where this is one look of many
 */
export async function lint(
  paths: readonly string[],
  options: LintOptions,
  session: Session,
  watching?: Watching,
): Promise<number> {
  const requests = requestsOf(options);
  mustFit(paths, options, requests);
  const baseline = options.baseline === undefined ? undefined : await Baseline.open(options.baseline, options, session);
  const workspace = workspaceFor(options, session);
  const narrow = await narrowing(options, workspace, session);
  const collected = await collectInputs(paths, options, session);
  const inputs = await narrow(collected);
  const configurations = await readConfigurations(inputs, workspace, session);
  await mustSpareTexts(requests, collected, workspace, session);
  watching?.looksAt([...inputs.map(({ path }) => path), ...configurations.flatMap(pathOf)]);
  const all = itemsOf(inputs, configurations, session);
  const items = options.shard === undefined ? all : ofShard(all, options.shard);

  const isPrinted = options.fixDryRun || requests.some(({ file }) => file === undefined);
  const gate = new Gate(options);
  const reports = new Reports(
    isPrinted ? requests : [defaultRequest(session.io.env), ...requests],
    formatContext(options, gate, session),
    session,
  );
  const cache = Cache.wanted(options, session);
  const timing = options.timing ? new Timing() : undefined;
  const progress = Progress.of(items.length, options, session);
  const reading = startReading(options, session, timing, items.length);
  try {
    const mending = new Mending(options, session);
    const tally = new Tally();
    const { readClosely } = reading;
    const checking = {
      ...checkFor(options, { session, workspace }),
      readClosely,
      ...(timing && { time: timing.time }),
    };
    const results = watching?.results ?? cache?.results;
    const run = (item: Item) => checkItem(item, checking, results?.check);

    const isInVain = inVain(options, requests, session);
    reports.start();
    for await (const { item, outcome } of inOrder(items, run)) {
      progress.clear();
      tell(item, outcome, session);
      if (outcome.kind === 'problem' || outcome.kind === 'unusable-configuration') watching?.isUnknown(item.name);
      if (outcome.kind === 'skipped') {
        tally.skip();
        baseline?.sift(item.name, []);
      }
      if (outcome.kind !== 'done' && outcome.kind !== 'refused') continue;
      const report = 'input' in item ? mending.settle(item.input.path, outcome.result) : outcome.result.report;
      // What a baseline lists of a text is not refuted by a check that did not happen.
      const known = outcome.kind === 'done' ? baseline : undefined;
      const findings = known?.sift(item.name, report.findings) ?? report.findings;
      gate.add(findings);
      const shown = { ...report, findings: findings.filter(gate.reports) };
      tally.add(shown);
      if (watching?.isNews(shown) ?? true) reports.file(shown);
      progress.advance();
      if (isInVain()) break;
    }
    progress.clear();
    reports.end(tally.summary);
    mending.finish(tally.summary.findings);
    baseline?.finish(options);
    cache?.finish();
    for (const reason of gate.reasons) session.note(reason);
    if (timing !== undefined) session.io.stderr.write(timing.table(session.locale));
    const isEmpty = tally.summary.files === 0 && options.shard === undefined;
    if (isEmpty && session.exitCode() === exit.clean) noteNothing(inputs, collected, session);
    return session.exitCode(gate.code);
  } finally {
    progress.clear();
    reading.close();
    cache?.discard();
    reports.discard();
  }
}

/** What leaves out all that `--changed` and `--since` leave out; git is asked, and its part of the program loaded, only then. */
async function narrowing(
  { changed, since }: LintOptions,
  workspace: Workspace,
  { io }: Session,
): Promise<(inputs: readonly Input[]) => readonly Input[] | Promise<readonly Input[]>> {
  if (!changed && since === undefined) return (inputs) => inputs;
  const { changedFiles } = await import('../git/changes');
  const { onlyChanged } = await import('../git/only-changed');
  const files = await changedFiles(since, io);
  return (inputs) => onlyChanged(inputs, files, workspace);
}

const pathOf = ({ origin }: ConfigurationFile): string[] =>
  origin.startsWith('file:') ? [URI.parse(origin).fsPath] : [];

function formatContext({ color }: LintOptions, { failOn }: Gate, session: Session): FormatContext {
  const { io, locale } = session;
  const { cwd, env, isTTY } = io;
  const isWanted = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : isTTY && !env.NO_COLOR;
  const folder = folderInRepository(cwd, env);
  return {
    locale,
    color: color && isWanted,
    rules: () => session.casewright.rules,
    version: io.version(),
    folder,
    failOn,
  };
}

/** Silence would pass for a clean result where nobody named a file and none was checked. */
function noteNothing(inputs: readonly Input[], collected: readonly Input[], session: Session): void {
  if (inputs.length === 0 && collected.length > 0) session.note(nothingChanged);
  else if (inputs.every((input) => !input.isNamed)) {
    session.note(nothingFound(session.casewright.framework.documentKind));
  }
}
