import GithubSlugger from 'github-slugger';
import type { CaseStudy } from '../../core/model/index';

/** Names that an address within the page may have without any heading: its top. */
const always: readonly string[] = ['', 'top'];

const ownAnchor = /<[a-z][^<>]{0,400}?\s(?:id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;

/** The names that `#…` addresses in a document can lead to, in lower case: its headings, and anchors written as HTML. */
export function anchorsOf({ headings, text }: CaseStudy): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const slugs = headings.map((heading) => slugger.slug(heading.text));
  const written = [...text.matchAll(ownAnchor)].map((match) => match[1] ?? match[2] ?? '');
  return new Set([...always, ...slugs, ...written].map((name) => name.toLowerCase()));
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
