import type { Language } from '../../framework/index';
import { isLetterAt } from './characters';

const french = new Set(
  'le la les des du et une dans pour nous est que qui avec sur au aux ont été leur cette par pas ce'.split(' '),
);
const english = new Set(
  'the of and to in a for we is that was with on our by their this have were are from it as at'.split(' '),
);
/** Words looked at: enough to be sure, and constant in the length of the text. */
const sample = 300;
/** No word of the lists is longer. */
const longest = 5;

/** The language that a text is written in, by its commonest small words; `fallback` where these do not decide. */
export function detectLanguage(prose: string, fallback: Language): Language {
  let fr = 0;
  let en = 0;
  let seen = 0;
  let start = -1;
  for (let at = 0; at <= prose.length && seen < sample; at++) {
    if (isLetterAt(prose, at)) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    seen++;
    const length = at - start;
    if (length <= longest) {
      const word = prose.slice(start, at).toLowerCase();
      if (french.has(word)) fr++;
      if (english.has(word)) en++;
    }
    start = -1;
  }
  if (Math.max(fr, en) < 5) return fallback;
  return fr > en ? 'fr' : 'en';
}
