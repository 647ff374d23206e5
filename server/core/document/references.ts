import type { Image, Link } from '../model/index';
import type { Labelled } from '../model/segment';

/**
 * Links or images of a document with the addresses that definitions give them; CommonMark leaves undefined references as
 * text. Most have their own address, and stay as they are.
 * @param addresses by label
 */
export function addressed<Item extends Link | Image>(
  items: readonly Labelled<Item>[],
  addresses: ReadonlyMap<string, string>,
): readonly Item[] {
  if (items.every(({ label }) => label === undefined)) return items;
  return items.map((item): Item => {
    if (item.label === undefined) return item;
    const { label, ...rest } = item;
    return { ...(rest as unknown as Item), url: addresses.get(label) ?? '' };
  });
}
