/** Cells of the bench, in the order in which they run; `--only` takes these names. */
export const cellNames = ['bundle', 'file', 'batch', 'cache', 'start', 'keys', 'burst', 'completion', 'edits'] as const;
export type CellName = (typeof cellNames)[number];

export type Unit = 's' | 'ms' | 'MB' | 'KB' | 'publishes';

/** One thing that is measured of several tools. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** The tool that ratios are to where no goal names one. */
  readonly anchor?: string;
}

/** Everything that a run measured: for each measure and tool a series of values, or why there is none. */
export class Measurements {
  readonly #measures = new Map<string, Measure>();
  readonly #series = new Map<string, Map<string, number[]>>();
  readonly #absent = new Map<string, Map<string, string>>();

  add(measure: Measure, tool: string, value: number): void {
    this.#measures.set(measure.id, measure);
    const tools = this.#series.get(measure.id) ?? new Map<string, number[]>();
    this.#series.set(measure.id, tools);
    tools.set(tool, [...(tools.get(tool) ?? []), value]);
  }

  /** A tool that could not be measured is told, never left out. The first reason stays. */
  absent(measure: Measure, tool: string, because: string): void {
    this.#measures.set(measure.id, measure);
    const tools = this.#absent.get(measure.id) ?? new Map<string, string>();
    this.#absent.set(measure.id, tools);
    if (!tools.has(tool)) tools.set(tool, because);
  }

  measures(): readonly Measure[] {
    return [...this.#measures.values()];
  }

  /** Empty where nothing was measured. */
  values(measure: string, tool: string): readonly number[] {
    return this.#series.get(measure)?.get(tool) ?? [];
  }

  reason(measure: string, tool: string): string | undefined {
    return this.#absent.get(measure)?.get(tool);
  }

  /** All tools of a measure, in the order in which they were first heard of. */
  tools(measure: string): readonly string[] {
    const measured = this.#series.get(measure)?.keys() ?? [];
    const missing = this.#absent.get(measure)?.keys() ?? [];
    return [...new Set([...measured, ...missing])];
  }

  /** As JSON: every value that was measured, none of them rounded. */
  toJSON(): unknown {
    return this.measures().map((measure) => ({
      ...measure,
      tools: this.tools(measure.id).map((tool) => ({
        tool,
        values: this.values(measure.id, tool),
        absent: this.reason(measure.id, tool),
      })),
    }));
  }
}
