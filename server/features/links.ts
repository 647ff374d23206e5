import type { CaseDocument, FrontMatterEntry } from '../core/model/index';
import type { Span } from '../core/text/span';

/** A place that leads to another file. */
export interface DocumentLink {
  readonly span: Span;
  /** As written: a path relative to the document, perhaps with a fragment. */
  readonly target: string;
  readonly tooltip: string;
}

const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i;
const leadsToDocument = /\.(?:md|markdown|ya?ml)(?:[?#]|$)/i;

/** Links to other cases and modules: from the body, and from front-matter values that are paths. */
export function linksOf({ study }: CaseDocument): readonly DocumentLink[] {
  const body = study.links
    .filter(({ kind, urlSpan }) => kind === 'link' && urlSpan.end > urlSpan.start)
    .map(({ urlSpan, url }) => ({ span: urlSpan, target: url, tooltip: url }));
  const head = study.frontMatter.entries.flatMap(valuesOf);
  return [...head, ...body].filter(({ target }) => !isElsewhere.test(target) && leadsToDocument.test(target));
}

function valuesOf(entry: FrontMatterEntry): DocumentLink[] {
  const own = entry.items.filter(({ text }) => !/\s/.test(text));
  return [...own.map(({ text, span }) => ({ span, target: text, tooltip: text })), ...entry.children.flatMap(valuesOf)];
}
