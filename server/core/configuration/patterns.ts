import type { Node } from 'yaml';
import { readStrings } from './nodes';

const longest = 200;
const mostStars = 4;

/** What can stand in `cases` and `ignore`, in words for a finding. */
export const patternsExpected = `a text or a list of texts, each of at most ${longest} characters with at most ${mostStars} stars or pairs of stars, and without round brackets, “|” and “+”`;

/**
 * A pattern that no name of a file can keep a matcher busy with: matching takes as many steps as the name's length to
 * the power of its stars, and groups that repeat take more.
 */
function isQuick(pattern: string): boolean {
  const own = pattern.replace(/^!/, '').replace(/^\.\//, '');
  return own !== '' && own.length <= longest && !/[()|+]/.test(own) && (own.match(/\*+/g)?.length ?? 0) <= mostStars;
}

/** Patterns of files; undefined where one could not be used. */
export function readPatterns(node: Node | null): readonly string[] | undefined {
  const patterns = readStrings(node);
  return patterns?.every(isQuick) ? patterns : undefined;
}
