import type { Language } from '../../framework/index';

const french = new Set(
  'le la les des du et une dans pour nous est que qui avec sur au aux ont été leur cette par pas ce'.split(' '),
);
const english = new Set(
  'the of and to in a for we is that was with on our by their this have were are from it as at'.split(' '),
);
/** Words looked at: enough to be sure, and constant in the length of the text. */
const sample = 300;

/** The language that a text is written in, by its commonest small words; `fallback` where these do not decide. */
export function detectLanguage(prose: string, fallback: Language): Language {
  let fr = 0;
  let en = 0;
  let seen = 0;
  for (const [word] of prose.matchAll(/\p{L}+/gu)) {
    if (++seen > sample) break;
    const lower = word.toLowerCase();
    if (french.has(lower)) fr++;
    if (english.has(lower)) en++;
  }
  if (Math.max(fr, en) < 5) return fallback;
  return fr > en ? 'fr' : 'en';
}
