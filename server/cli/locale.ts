import type { Language } from '../framework/index';
import type { Io } from './io';

/** The language that POSIX programs would speak here: the first of the three variables that is set decides. */
export function localeOf(env: Io['env']): Language {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?:[_.@-]|$)/i.test(name) ? 'fr' : 'en';
}

/** Whether the terminal's character set has more than ASCII. Pipes and files always get UTF-8. */
export function speaksUtf8({ env, isTTY }: Io): boolean {
  const name = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return !isTTY || /utf-?8/i.test(name) || env.WT_SESSION !== undefined;
}
