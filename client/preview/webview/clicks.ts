import type { FromPage } from '../messages';

/** What a click in the card asks of the extension; undefined where it asks for nothing. */
export function requestOfClick(target: EventTarget | null): FromPage | undefined {
  if (!(target instanceof Element)) return undefined;
  const line = Number(target.closest<HTMLElement>('[data-line]')?.dataset.line);
  const passage: FromPage | undefined = line >= 1 ? { type: 'select', line } : undefined;
  const href = target.closest('a[href]')?.getAttribute('href');
  if (href && !href.startsWith('#')) return { type: 'open', href };
  if (target.closest('summary, button')) return undefined;
  // Who marks words to copy them does not want to leave.
  const marking = !href && !document.getSelection()?.isCollapsed;
  return marking ? undefined : passage;
}
