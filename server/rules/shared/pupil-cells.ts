import type { CaseStudy } from '../../core/model';
import { askedOnce } from '../../core/model/memory';
import { keptByRun } from '../../core/model/run';
import type { SegmentReading } from '../../core/model/segment';
import { latin } from '../../core/text/latin';
import { type Span, span } from '../../core/text/span';

const anyPupils = latin(String.raw`(?<!\p{L})(?:students|pupils|learners|children|élèves|enfants)(?!\p{L})`, 'i');
const counting = latin(String.raw`(?<!\p{L})(?:number|count|how many|nombre|combien)(?!\p{L})`, 'i');
/** "3 of 41" in a table, or a number alone. */
const cellCount = /^\s*(\d{1,4})(?:\s*(?:of|out of|sur|\/)\s*(?:the\s+)?\d[\d,\s\u00A0\u202F]*|\s*)$/i;
const isPartOf = /of|sur|\//i;

/** A cell that counts pupils: its text, how many, and where it stands in its segment, or in what comes after. */
interface CellCount {
  readonly count: number;
  readonly text: string;
  readonly from: number;
}

/** Cells that count pupils: the row or the column says so, as "so many of so many" or as a number. */
const countsInCells = askedOnce(({ tables }: SegmentReading): readonly CellCount[] =>
  tables.flatMap(({ header, rows }) =>
    rows.flatMap((row) =>
      row.slice(1).flatMap((cell, index) => {
        const about = `${row[0]?.text ?? ''} ${header[index + 1]?.text ?? ''}`;
        const count = Number(cellCount.exec(cell.text)?.[1] ?? 0);
        if (count < 1 || !anyPupils.test(about)) return [];
        if (!(isPartOf.test(cell.text) || counting.test(about))) return [];
        return [{ count, text: cell.text.trim(), from: cell.span.start }];
      }),
    ),
  ),
);

/** Those of a run, counted from its start. */
const countsInRun = keptByRun(({ readings }) => {
  let offset = 0;
  return readings.flatMap((reading) => {
    const start = offset;
    offset += reading.segment.source.length;
    if (reading.tables.length === 0) return [];
    return countsInCells(reading).map((one) => ({ ...one, from: start + one.from }));
  });
});

/** The places of the cells of tables that count fewer pupils than a number, but at least one. */
export function pupilsInTables({ text, runs }: Pick<CaseStudy, 'text' | 'runs'>, least: number): readonly Span[] {
  return runs.flatMap(({ run, offset }) =>
    countsInRun(run).flatMap(({ count, text: cell, from }) => {
      const start = count < least ? text.indexOf(cell, offset + from) : -1;
      return start < 0 ? [] : [span(start, start + cell.length)];
    }),
  );
}
