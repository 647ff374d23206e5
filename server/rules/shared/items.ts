import type { CaseStudy, Image, Link } from '../../core/model/index';
import { newSlot } from '../../core/model/memory';
import type { Run } from '../../core/model/run';

interface Kinds {
  readonly links: Link;
  readonly images: Image;
}

/** What was found, in the order of the text, with which of a run's links or images it was found in. */
interface InRun<Found> {
  readonly count: number;
  readonly found: readonly (readonly [at: number, found: Found])[];
}

/**
 * A question to all links or images of a case, whose answer in each depends on nothing but what is written there: an address that
 * a definition gives from afar is not known yet. After a keystroke only those around it are asked.
 */
export function inItems<Kind extends keyof Kinds, Found>(
  kind: Kind,
  ask: (item: Kinds[Kind]) => Found | undefined,
): (study: Pick<CaseStudy, Kind | 'runs'>) => readonly { readonly item: Kinds[Kind]; readonly found: Found }[] {
  const slot = newSlot();
  const foundIn = ({ readings, memory }: Run): InRun<Found> => {
    const known = memory.get(slot) as InRun<Found> | undefined;
    if (known) return known;
    const items = readings.flatMap((reading) => reading[kind] as readonly Kinds[Kind][]);
    const found = items.flatMap((item, at) => {
      const answer = ask(item);
      return answer === undefined ? [] : [[at, answer] as const];
    });
    memory.set(slot, { count: items.length, found } satisfies InRun<Found>);
    return { count: items.length, found };
  };
  return ({ runs, [kind]: items }) => {
    const all: { readonly item: Kinds[Kind]; readonly found: Found }[] = [];
    let first = 0;
    for (const { run } of runs) {
      const { count, found } = foundIn(run);
      for (const [at, answer] of found) {
        const item = (items as unknown as readonly Kinds[Kind][])[first + at];
        if (item) all.push({ item, found: answer });
      }
      first += count;
    }
    return all;
  };
}
