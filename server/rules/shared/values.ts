import type { FrontMatterEntry } from '../../core/model/index';
import { type Span, span } from '../../core/text/span';
import { type Framework, type FrontMatterKey, findFrontMatterKey, findValue } from '../../framework/index';
import { isDate } from './dates';
import { isRestOfNumber, isWholeNumber } from './numbers';

/** What is wrong with a value. */
export type Misfit = 'list' | 'group' | 'plain' | 'value' | 'date' | 'number';

/** What keeps a value from being one that its key takes; undefined where nothing does. */
export function misfitOf(key: FrontMatterKey, { value, items, children }: FrontMatterEntry): Misfit | undefined {
  const isGroup = children.length > 0 || value instanceof Map;
  const isList = Array.isArray(value);
  if (key.type === 'map') return isGroup ? undefined : 'group';
  if (key.type === 'string-list' || key.type === 'characteristics') return isGroup ? 'list' : undefined;
  if (isGroup || (isList && key.type === 'string')) return 'plain';
  const texts = items.map(({ text }) => text.trim());
  if (key.type === 'enum')
    return texts.every((text) => findValue(key, text)) && texts.length === 1 ? undefined : 'value';
  if (key.type === 'date') return texts.length === 1 && texts.every(isDate) ? undefined : 'date';
  if (key.type === 'integer')
    return texts.length === 1 && texts.every((text) => isWholeNumber(text)) ? undefined : 'number';
  return undefined;
}

/** The entries whose keys are known, each with its key, those of groups included. */
export function* knownEntries(
  entries: readonly FrontMatterEntry[],
  framework: Framework,
  parent?: string,
): Generator<[FrontMatterKey, FrontMatterEntry]> {
  for (const entry of entries) {
    const key = findFrontMatterKey(framework, entry.key, parent);
    if (!key) continue;
    yield [key, entry];
    if (key.children) yield* knownEntries(entry.children, framework, key.id);
  }
}

/**
 * Between braces a comma ends a value: `{ students: 18,500 }` says 18 students, and a name "500" without a value.
 * Each such entry, with the stretch of the whole number.
 */
export function* splitNumbers(entries: readonly FrontMatterEntry[]): Generator<[FrontMatterEntry, Span]> {
  for (const { children } of entries) {
    for (const [index, child] of children.entries()) {
      const rest = children[index + 1];
      if (rest && typeof child.value === 'number' && rest.value === null && isRestOfNumber(rest.key))
        yield [child, span(child.valueSpan.start, rest.keySpan.end)];
    }
  }
}
