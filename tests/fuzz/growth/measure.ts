import type { Attack } from '../attacks/index';
import { type Times, workOn } from './work';

/** UTF-16 units: 4 KB, just below what one paragraph may hold, 64 KB. */
export const sizes = [4_096, 28_672, 65_536] as const;
/** Of a figure, the least of so many is taken: what else the machine does only ever adds to it. */
const repeats = 6;
/** Milliseconds after which a shape of one size is not repeated. */
const patience = 4_000;

export interface Growth {
  readonly name: string;
  /** Milliseconds of our own processor time, by size. */
  readonly times: readonly number[];
  /** What the time grows with: twice the text, 2 to this power times as long. */
  readonly exponent: number;
  /** The step that grows fastest of those that take their time. */
  readonly step: string;
}

/** So little is noise. In milliseconds. */
export const telling = 8;

/** @returns undefined where nothing takes long enough to tell */
export function growthOf({ name, text }: Attack): Growth {
  const bySize = sizes.map((size) => leastTimes(text(size)));
  const times = bySize.map(sum);
  const steps = Object.keys(bySize[0] ?? {}).map((step) => ({
    step,
    exponent: exponentOf(bySize.map((each) => each[step] ?? 0)),
  }));
  const [fastest] = steps.sort((one, other) => other.exponent - one.exponent);
  return { name, times, exponent: exponentOf(times), step: `${fastest?.step} ${fastest?.exponent.toFixed(2)}` };
}

function leastTimes(text: string): Times {
  const until = performance.now() + patience;
  let least = workOn(text);
  for (let time = 1; time < repeats && performance.now() < until; time++) {
    globalThis.gc?.();
    const next = workOn(text);
    least = Object.fromEntries(Object.entries(next).map(([step, own]) => [step, Math.min(own, least[step] ?? own)]));
  }
  return least;
}

const sum = (times: Times): number => Object.values(times).reduce((all, one) => all + one, 0);

/** From the smallest size to each larger one, the greatest; what is refused at one size shows at another. */
function exponentOf(times: readonly number[]): number {
  const [first = 0, ...others] = times;
  const [small, ...larger] = sizes;
  const all = larger.map((size, index) => {
    const time = others[index] ?? 0;
    return time < telling ? 0 : Math.log(time / Math.max(first, leastTime)) / Math.log(size / small);
  });
  return Math.max(0, ...all);
}

/** Less than a clock can tell. In milliseconds. */
const leastTime = 0.1;
