import type { Workspace } from '../../workspace/index';

/** Each address as a text has it, and whether something is there; `null` where nobody can tell. */
export type Links = readonly (readonly [url: string, isThere: boolean | null])[];

type Targets = Awaited<ReturnType<Workspace['targetsOf']>>;

const linksOf = (urls: Iterable<string>, found: Targets): Links =>
  [...new Set(urls)].map((url) => [url, found.get(url) ?? null]);

/** A workspace that keeps what it was last told of a text's links: the very answers that the findings rest on. */
export function recorder(workspace: Workspace): { readonly workspace: Workspace; readonly links: () => Links } {
  let links: Links = [];
  return {
    links: () => links,
    workspace: {
      ...workspace,
      async targetsOf(uri, document) {
        const found = await workspace.targetsOf(uri, document);
        const { study } = document;
        links = linksOf(
          [...study.links, ...study.images].map(({ url }) => url),
          found,
        );
        return found;
      },
    },
  };
}

/** What the same addresses lead to now. */
export async function lookUp(links: Links, uri: string, workspace: Workspace): Promise<Links> {
  if (links.length === 0) return links;
  const urls = links.map(([url]) => url);
  const study = { links: urls.map((url) => ({ url })), images: [] };
  return linksOf(urls, await workspace.targetsOf(uri, { study }));
}
