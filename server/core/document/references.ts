import type { Image, Link } from '../model/index';
import { gather } from './gather';
import { addressesOf } from './labels';
import type { Labelled, PlacedSegment } from './segment';

/**
 * Links and images of a document in order, and the labels that it defines. References carry the address of their
 * definition; CommonMark leaves undefined ones as text.
 */
export function linksIn(segments: readonly PlacedSegment[]): {
  links: Link[];
  images: Image[];
  definitions: ReadonlySet<string>;
} {
  const addresses = addressesOf(segments);
  // Most links and images have their own address, and stay as they are.
  const addressed = <Item extends Link | Image>(item: Labelled<Item>): Item => {
    if (item.label === undefined) return item;
    const { label, ...rest } = item;
    return { ...(rest as unknown as Item), url: addresses.get(label) ?? '' };
  };
  return {
    links: gather(segments, (segment) => segment.links).map((link) => addressed<Link>(link)),
    images: gather(segments, (segment) => segment.images).map((image) => addressed<Image>(image)),
    definitions: new Set(addresses.keys()),
  };
}
