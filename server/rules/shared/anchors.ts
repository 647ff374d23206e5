import GithubSlugger from 'github-slugger';
import type { CaseStudy } from '../../core/model/index';
import { askedOnce } from '../../core/model/memory';
import { keptByRun } from '../../core/model/run';

/** Names that an address within the page may have without any heading: its top. */
export const alwaysAnchors: ReadonlySet<string> = new Set(['', 'top']);

const ownAnchor = /<[a-z][^<>]{0,400}?\s(?:id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;
/** A tag that ends somewhere else. */
const openTag = /<[a-z][^<>]*$/i;

const writtenIn = (text: string): readonly string[] =>
  [...text.matchAll(ownAnchor)].map((match) => match[1] ?? match[2] ?? '');

/** The anchors that a run holds as HTML; undefined where one may go on behind it. */
const writtenInRun = keptByRun(({ readings }) => {
  const source = readings.map(({ segment }) => segment.source).join('');
  return openTag.test(source) ? undefined : writtenIn(source);
});

/** What was put together lately: the headings and anchors of a case are the same from key to key. */
const kept = new Map<string, ReadonlySet<string>>();
const mostKept = 16;

/** The names that `#…` addresses in a document can lead to, in lower case: its headings, and anchors written as HTML. */
export const anchorsOf: (study: CaseStudy) => ReadonlySet<string> = askedOnce(({ headings, text, runs }) => {
  const before = text.slice(0, runs[0]?.offset);
  const parts = openTag.test(before) ? [undefined] : [writtenIn(before), ...runs.map(({ run }) => writtenInRun(run))];
  const written = parts.every((part) => part !== undefined) ? parts.flat() : writtenIn(text);
  const titles = headings.map((heading) => heading.text);
  const key = JSON.stringify([titles, written]);
  const anchors = kept.get(key) ?? anchorsFor(titles, written);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, anchors);
  return anchors;
});

function anchorsFor(titles: readonly string[], written: readonly string[]): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const slugs = titles.map((title) => slugger.slug(title));
  return new Set([...alwaysAnchors, ...slugs, ...written].map((name) => name.toLowerCase()));
}

/** What stands after `#`, as the heading's name has it. */
export function anchorName(url: string): string {
  const name = url.slice(1);
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    // A stray percent sign: the name is as it is written.
    return name.toLowerCase();
  }
}
