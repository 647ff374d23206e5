import { type Labels, noLabels } from '../../markdown/labels';
import type { SegmentReading } from '../model/segment';

/** The labels that are defined in a document; the same object as before where they are the same. */
export function labelsOf(readings: readonly (SegmentReading | undefined)[], before: Labels = noLabels): Labels {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const reading of readings) {
    if (!reading) continue;
    for (const { label } of reading.definitions) links.add(label);
    for (const { label } of reading.footnotes.definitions) footnotes.add(label);
  }
  return equal(links, before.links) && equal(footnotes, before.footnotes) ? before : { links, footnotes };
}

function equal(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const label of one) if (!other.has(label)) return false;
  return true;
}

export const definesLabels = ({ definitions, footnotes }: SegmentReading): boolean =>
  definitions.length > 0 || footnotes.definitions.length > 0;

/** Whether a segment, read with some labels known, reads the same with these. */
export const holdsWith = ({ asked }: SegmentReading, labels: Labels): boolean =>
  asked.every(({ kind, label, isKnown }) => labels[kind].has(label) === isKnown);

/** The address of each link definition; of two with one label the first counts. */
export function addressesOf(segments: readonly { readonly reading: SegmentReading }[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { reading } of segments) {
    for (const { label, url } of reading.definitions) if (!addresses.has(label)) addresses.set(label, url);
  }
  return addresses;
}
