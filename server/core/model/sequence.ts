/**
 * Items that are made as somebody asks for them, from the first one each time.
 *
 * A class, and `make` calls a generator that stands by itself: an engine gives each generator that is written where it is needed, in a
 * literal or as an expression, a lasting description of its own as soon as it runs. That leads to all that the generator
 * sees, and quick collections take it for something in use, so that each version of a text would outlive its key.
 */
export class Sequence<Item> implements Iterable<Item> {
  constructor(private readonly make: () => Iterator<Item>) {}

  [Symbol.iterator](): Iterator<Item> {
    return this.make();
  }
}
