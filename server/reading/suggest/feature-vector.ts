const numbers = new Map<string, number>();
const names: string[] = [];
/** Room for features that are met for the first time. */
const spare = 64;
/** How many of a thing count as much of it; further ones add nothing. */
const enough = 3;

/** The number that a feature goes by, given when its name is first met. */
export function featureNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** The features of one group by their kind, "cue.deficit" and the like: names are put together once, not for every word. */
export function featureGroup(group: string): (kind: string) => number {
  const known = new Map<string, number>();
  return (kind) => {
    let number = known.get(kind);
    if (number === undefined) {
      number = featureNumber(`${group}.${kind}`);
      known.set(kind, number);
    }
    return number;
  };
}

/** What a passage shows, as numbers between 0 and about 1, by feature. One that is absent stands for 0. */
export class FeatureVector {
  private values = new Float64Array(names.length + spare);
  /** Numbers of the features that were set, in the order of their setting. */
  readonly present: number[] = [];

  at(number: number): number {
    return this.values[number] ?? 0;
  }

  get(name: string): number | undefined {
    const number = numbers.get(name);
    return number !== undefined && this.present.includes(number) ? this.at(number) : undefined;
  }

  set(number: number, value: number): void {
    if (number >= this.values.length) this.grow(number);
    if (this.at(number) === 0 && !this.present.includes(number)) this.present.push(number);
    this.values[number] = value;
  }

  /** Adds a share of a whole. */
  addShare(number: number, share: number): void {
    this.set(number, this.at(number) + share);
  }

  /** Counts one more of a thing, up to as many as count. */
  count(number: number): void {
    this.set(number, Math.min(1, this.at(number) + 1 / enough));
  }

  /** Counts a thing for as much as there can be of it. */
  stress(number: number): void {
    this.set(number, 1);
  }

  *[Symbol.iterator](): Iterator<readonly [name: string, value: number]> {
    for (const number of this.present) yield [names[number] as string, this.at(number)];
  }

  private grow(number: number): void {
    const larger = new Float64Array(number + spare);
    larger.set(this.values);
    this.values = larger;
  }
}
