import type { CellName, Measurements } from './measurements';
import {
  bareNode,
  completionMeasure,
  keyMeasure,
  markdownlintName,
  markdownServerName,
  measures,
  ours,
  oursPushing,
  rumdlCold,
  rumdlServerName,
} from './measures';
import { type Statistic, statisticOf } from './statistics';

/** A number that was measured. */
export interface Term {
  readonly measure: string;
  readonly tool: string;
  readonly statistic: Statistic;
}

/** A goal that the project has set itself: one number of ours, at most so many times another. */
export interface Figure {
  readonly cell: CellName;
  readonly of: Term;
  /** What it is held against: something measured in the same run, or a number in the measure's unit. */
  readonly anchor: Term | number;
  /** The greatest ratio that is good enough. */
  readonly goal: number;
  /** The ratio that is hoped for. */
  readonly stretch?: number;
}

export type Verdict = 'ok' | 'ok, stretch' | 'short' | 'not measured';

export interface Judged {
  readonly figure: Figure;
  readonly value: number | undefined;
  readonly ratio: number | undefined;
  readonly verdict: Verdict;
}

const term = (measure: string, tool: string, statistic: Statistic = 'p50'): Term => ({ measure, tool, statistic });
const own = (measure: string, statistic?: Statistic): Term => term(measure, ours, statistic);

const key = (size: '15 KB' | '150 KB', statistic: Statistic, goal: number): Figure => {
  const { id } = keyMeasure(size);
  return { cell: 'keys', of: own(id, statistic), anchor: term(id, rumdlServerName, statistic), goal };
};
const completion = (size: '15 KB' | '150 KB', goal: number): Figure => {
  const { id } = completionMeasure(size);
  return { cell: 'completion', of: own(id), anchor: term(id, markdownServerName), goal };
};
const { bundle, file, smallWall, smallMemory, largeWall, largeMemory, warmWall, start } = measures;
const { burst, burstPublishes, editsBefore, editsAfter, editsPeak } = measures;

/** What "as if it were not there" means, in numbers. Only ratios within one run count. */
export const figures: readonly Figure[] = [
  { cell: 'bundle', of: own(bundle.id), anchor: 180, goal: 1 },
  { cell: 'file', of: own(file.id), anchor: term(file.id, bareNode), goal: 2.2 },
  { cell: 'batch', of: own(smallWall.id), anchor: term(smallWall.id, markdownlintName), goal: 0.25 },
  { cell: 'batch', of: own(smallWall.id), anchor: term(smallWall.id, 'rumdl'), goal: Infinity, stretch: 1 },
  { cell: 'batch', of: own(largeWall.id), anchor: term(largeWall.id, markdownlintName), goal: 0.25 },
  { cell: 'batch', of: own(largeMemory.id), anchor: term(largeMemory.id, markdownlintName), goal: 0.8 },
  { cell: 'batch', of: own(largeMemory.id), anchor: own(smallMemory.id), goal: 1.25 },
  { cell: 'cache', of: own(warmWall.id), anchor: term(warmWall.id, rumdlCold), goal: 0.5, stretch: 0.3 },
  { cell: 'start', of: own(start.id), anchor: term(start.id, markdownServerName), goal: 0.7 },
  key('15 KB', 'p50', 0.5),
  key('15 KB', 'p95', 1),
  key('150 KB', 'p50', 0.2),
  key('150 KB', 'p95', 0.5),
  { cell: 'keys', of: own(keyMeasure('1.5 MB').id), anchor: own(keyMeasure('15 KB').id), goal: 2 },
  { cell: 'burst', of: own(burst.id), anchor: term(burst.id, markdownServerName), goal: 0.8 },
  { cell: 'burst', of: term(burstPublishes.id, oursPushing, 'p95'), anchor: 1, goal: 1 },
  completion('15 KB', 0.5),
  completion('150 KB', 0.2),
  { cell: 'edits', of: own(editsAfter.id), anchor: own(editsBefore.id), goal: 1.2 },
  { cell: 'edits', of: own(editsAfter.id), anchor: term(editsPeak.id, markdownServerName), goal: 1 },
];

/** Holds a figure against what was measured. */
export function judge(figure: Figure, measured: Measurements): Judged {
  const value = numberOf(figure.of, measured);
  const anchor = typeof figure.anchor === 'number' ? figure.anchor : numberOf(figure.anchor, measured);
  if (value === undefined || anchor === undefined) return { figure, value, ratio: undefined, verdict: 'not measured' };
  const ratio = value / anchor;
  return { figure, value, ratio, verdict: verdictOf(figure, ratio) };
}

function verdictOf({ goal, stretch }: Figure, ratio: number): Verdict {
  if (stretch !== undefined && ratio <= stretch) return 'ok, stretch';
  // A figure with nothing but a stretch is short of that alone.
  return ratio <= goal && goal !== Infinity ? 'ok' : 'short';
}

function numberOf({ measure, tool, statistic }: Term, measured: Measurements): number | undefined {
  const values = measured.values(measure, tool);
  return values.length === 0 ? undefined : statisticOf(values, statistic);
}
