/**
 * What the extension and the card's page say to each other. A closed set: each side checks what it is sent, since the
 * page shows words of others and must not be able to ask for anything else. Lines are 1-based lines of the source.
 */

/** Extension → page. */
export type ToPage =
  | { readonly type: 'show'; readonly html: string }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'scroll'; readonly line: number };

/** Page → extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly line: number }
  | { readonly type: 'select'; readonly line: number }
  | { readonly type: 'open'; readonly href: string };

/** Longer addresses are not opened. */
const longestHref = 4096;

/** What the page keeps over a reload of the window. */
export interface PageState {
  /** The document the card is of. */
  readonly uri: string;
  /** How far the card was scrolled, in CSS pixels. */
  readonly top: number;
}

export function readToPage(message: unknown): ToPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, html, text, line } = message;
  if (type === 'show' && typeof html === 'string') return { type, html };
  if (type === 'notice' && typeof text === 'string') return { type, text };
  if (type === 'scroll' && isLine(line)) return { type, line };
  return undefined;
}

export function readFromPage(message: unknown): FromPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, line, href } = message;
  if (type === 'ready') return { type };
  if ((type === 'scrolled' || type === 'select') && isLine(line)) return { type, line };
  if (type === 'open' && typeof href === 'string' && href.length <= longestHref) return { type, href };
  return undefined;
}

export function readPageState(state: unknown): PageState | undefined {
  if (!isRecord(state) || typeof state.uri !== 'string') return undefined;
  const top = typeof state.top === 'number' && Number.isFinite(state.top) ? Math.max(0, state.top) : 0;
  return { uri: state.uri, top };
}

/** A line may have a fraction: how far into it the view starts. */
function isLine(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
