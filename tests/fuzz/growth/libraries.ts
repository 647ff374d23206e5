import { unified } from 'unified';
import { Composer } from 'yaml';

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** Processor time of this process so far, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

let spent = 0;

/** Processor time that the parsers of Markdown and YAML have taken so far, in milliseconds. */
export const libraryTime = (): number => spent;

function timed<Result>(work: () => Result): Result {
  const began = processorTime();
  const result = work();
  spent += processorTime() - began;
  return result;
}

/** From here on the time in the parsers is told apart. What they are given and give stays the same. */
export function watchLibraries(): void {
  const processor = Object.getPrototypeOf(unified()) as Methods;
  const { parse } = processor;
  if (!parse) throw new TypeError('unified has no parser to watch');
  processor.parse = function (...args) {
    return timed(() => parse.apply(this, args));
  };
  const composer = Composer.prototype as unknown as Methods;
  const { compose } = composer;
  if (!compose) throw new TypeError('yaml has no composer to watch');
  composer.compose = function* (...args) {
    const documents = compose.apply(this, args) as Iterator<unknown>;
    for (let next = timed(() => documents.next()); !next.done; next = timed(() => documents.next())) yield next.value;
  };
}
