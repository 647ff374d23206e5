import type { Node } from 'yaml';
import { span } from '../text/span';
import type { Problems } from './nodes';
import type { ConfigurationProblem } from './types';

/** A file with more is told of these, and how many more there are. */
const mostProblems = 1_000;

/** Keeps problems with their places; past the first thousand it only counts. */
export class Collector implements Problems {
  readonly #problems: ConfigurationProblem[] = [];
  #more = 0;

  get problems(): readonly ConfigurationProblem[] {
    if (this.#more === 0) return this.#problems;
    return [...this.#problems, { kind: 'more', span: span(0, 0), subject: String(this.#more) }];
  }

  report(kind: ConfigurationProblem['kind'], node: Node | null, subject: string, expected?: string): void {
    const place = span(node?.range?.[0] ?? 0, node?.range?.[1] ?? 0);
    this.add({ kind, span: place, subject, ...(expected !== undefined && { expected }) });
  }

  add(problem: ConfigurationProblem): void {
    if (this.#problems.length < mostProblems) this.#problems.push(problem);
    else this.#more++;
  }
}
