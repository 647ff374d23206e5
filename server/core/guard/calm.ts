import { type Limits, usualLimits } from './limits';
import { guardMarkdown } from './markdown';

/** UTF-16 units. */
const longest = 256 * 1024;
const share = 4;

const calmLimits = Object.fromEntries(
  Object.entries({ ...usualLimits, length: share * longest }).map(([name, usual]) => [name, Math.floor(usual / share)]),
) as Limits;

/**
 * Whether a text stays so far below every limit that no parser can be slow with it: not above a quarter of any. Whatever
 * else is no reason for alarm, but had better be checked where the checking can be stopped. Linear in the text, and a small
 * part of what parsing costs.
 */
export const isCalm = (text: string): boolean =>
  text.length <= longest && guardMarkdown(text, 0, calmLimits).excesses.length === 0;
