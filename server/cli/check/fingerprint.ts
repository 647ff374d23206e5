import { createHash } from 'node:crypto';
import type { Heading } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';

/** Enough to tell findings apart; a longer stretch would give a finding a new name whenever somebody edits its end. */
const snippetLength = 100;

/** 32 hexadecimal digits, as the tools that compare reports expect of a hash. */
const fingerprintLength = 32;

const normalized = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The headings that a place stands under, outermost first; a place in a heading stands under that one, too. */
function headingPath(headings: readonly Heading[], offset: number): string[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (heading.span.start > offset) break;
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  return path.map(({ text }) => normalized(text));
}

/**
 * A name for each finding that outlives edits elsewhere in the text: made of its rule, its message's code, the headings
 * above it and the words it is about, never of its line. Equal ones are counted. The file's name is no part of it, so
 * that a renamed case keeps its findings; who compares findings across files must add it.
 * @param findings in the order of their place
 * @returns one fingerprint for each finding, in the same order
 */
export function fingerprints(
  findings: readonly Finding[],
  { text, headings }: { readonly text: string; readonly headings: readonly Heading[] },
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, code, span }) => {
    const snippet = normalized(text.slice(span.start, span.end)).slice(0, snippetLength);
    const identity = JSON.stringify([rule, code, headingPath(headings, span.start), snippet]);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return createHash('sha256').update(`${identity}${ordinal}`).digest('hex').slice(0, fingerprintLength);
  });
}
