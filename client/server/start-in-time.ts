/** Longer than any machine needs, in milliseconds. */
const longest = 60_000;

/** A start that settles in any case. */
export interface Start {
  readonly done: Promise<void>;
  /** Makes it fail now, for instance because the server is known to be dead. */
  fail(why: string): void;
}

/** Starts something whose own promise never settles if the server dies, or stays mute, before its first answer. */
export function startInTime(client: { start(): Promise<void> }): Start {
  let fail: Start['fail'] = () => {};
  const done = new Promise<void>((resolve, reject) => {
    fail = (why) => reject(new Error(why));
    const late = setTimeout(() => fail('it does not answer'), longest);
    client
      .start()
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
  return { done, fail: (why) => fail(why) };
}
