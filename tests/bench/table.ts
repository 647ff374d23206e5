import { type Figure, figures, type Judged, judge } from './figures';
import type { Measure, Measurements, Unit } from './measurements';
import { statisticOf } from './statistics';

const head = ['tool', 'median', 'p95', 'ratio', 'to', 'goal', ''] as const;

/**
 * One table of everything that was measured: under each measure our figures with their goals, then what others reach,
 * each as a ratio to the same anchor.
 */
export function table(measured: Measurements): string {
  const groups = measured.measures().map((measure) => ({ title: measure.title, rows: rowsOf(measure, measured) }));
  const rows = groups.flatMap((group) => group.rows);
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')}`.trimEnd();
  return [line(head), ...groups.flatMap(({ title, rows }) => ['', title, ...rows.map(line)])].join('\n');
}

function rowsOf(measure: Measure, measured: Measurements): string[][] {
  const own = figures.filter(({ of }) => of.measure === measure.id).map((figure) => judge(figure, measured));
  const first = own[0]?.figure.anchor;
  const anchor = typeof first === 'object' && first.measure === measure.id ? first.tool : measure.anchor;
  const tools = measured.tools(measure.id);
  const judged = own.flatMap((one) => (tools.includes(one.figure.of.tool) ? [figureRow(one, measure, measured)] : []));
  const others = tools
    .filter(
      (tool) => !own.some(({ figure }) => figure.of.tool === tool && measured.values(measure.id, tool).length > 0),
    )
    .map((tool) => toolRow(tool, anchor, measure, measured));
  return [...judged, ...others];
}

function figureRow({ figure, ratio, verdict }: Judged, measure: Measure, measured: Measurements): string[] {
  const { tool, statistic } = figure.of;
  const [, middle = '', high = ''] = toolRow(tool, undefined, measure, measured);
  const shown = statistic === 'p95' ? ['', high] : [middle, high];
  return [
    tool,
    ...shown,
    ratio === undefined ? '-' : times(ratio),
    anchorText(figure, measure),
    goalText(figure),
    verdict,
  ];
}

function toolRow(tool: string, anchor: string | undefined, { id, unit }: Measure, measured: Measurements): string[] {
  const values = measured.values(id, tool);
  if (values.length === 0) return [tool, 'absent', '', '', '', '', measured.reason(id, tool) ?? ''];
  const middle = statisticOf(values, 'p50');
  const held = anchor === undefined ? [] : measured.values(id, anchor);
  const ratio = held.length === 0 ? '' : times(middle / statisticOf(held, 'p50'));
  const high = values.length > 1 ? amount(statisticOf(values, 'p95'), unit) : '';
  return [tool, amount(middle, unit), high, ratio, '', '', ''];
}

function anchorText({ anchor, of }: Figure, { unit }: Measure): string {
  if (typeof anchor === 'number') return amount(anchor, unit);
  const where = anchor.measure === of.measure ? '' : ` (${anchor.measure})`;
  return `${anchor.tool}${anchor.statistic === 'p95' ? ' p95' : ''}${where}`;
}

const goalText = ({ goal, stretch }: Figure): string =>
  [goal === Infinity ? '' : `≤ ${goal}`, stretch === undefined ? '' : `stretch ≤ ${stretch}`]
    .filter(Boolean)
    .join(', ');

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

function amount(value: number, unit: Unit): string {
  const digits = value >= 100 || unit === 'publishes' ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

/** Names start at the left, numbers end at the right. */
const pad = (cell: string, width: number, column: number): string =>
  column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
