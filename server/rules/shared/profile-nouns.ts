import { latin } from '../../core/text/latin';
import type { Language } from '../../framework/index';

/** The keys below `profile:` that a text gives in numbers. */
export type ProfileKey = 'schools' | 'elementary' | 'secondary' | 'students' | 'staff';

interface Counted {
  readonly key: ProfileKey;
  /** From the end of the number to the end of the noun. */
  readonly length: number;
}

/** Words between a number and its noun that leave it a figure of the whole district. */
const modifiers: Readonly<Record<Language, string>> = {
  en: 'elementary|primary|secondary|high|public|catholic|french-language|english-language|regular|day|teaching|educational|education|support|services|academic|non-teaching|permanent|and|&',
  fr: "de|d[’']",
};

const noun: Readonly<Record<Language, RegExp>> = {
  en: latin(
    `^((?:\\s+(?:${modifiers.en}))*)\\s+(schools|students|pupils|learners|staff|employees)(?:\\s+members)?(?![\\p{L}-])`,
    'i',
  ),
  fr: latin(String.raw`^()\s+(?:de\s+|d[’'])?(écoles|élèves|membres du personnel|employés|employées)(?![\p{L}-])`, 'i'),
};

/** What follows the noun and makes it some of them, or more than its key holds. */
const restricted: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`^(?:,?\s+and\s+(?:learning|adult|alternative)|[’']|\s+(?:who|whose|that|which)(?!\p{L})|\s+(?:in|of|from|at|between|with|on|for)\s+(?:grades?|kindergarten|the\s+(?:early|senior|primary|junior|intermediate|same|first|second|two|three|group|class)|each|special|an?\s)|\s+(?:took|take|met|reached|answered|joined|visited|each)(?!\p{L}))`,
    'i',
  ),
  fr: latin(
    String.raw`^(?:\s+(?:qui|que|dont|enseignant|de (?:la|l[’']|\d+\p{L}*|maternelle)|en|au|à besoins|inscrite?s|ont|participent|par)(?!\p{L}))`,
    'i',
  ),
};

/** What a number counts, from the words after it; undefined where it is nothing of the whole district's. */
export function countedAfter(words: string, language: Language): Counted | undefined {
  const match = noun[language].exec(words);
  if (!match) return undefined;
  const [text, before = '', name = ''] = match;
  const after = words.slice(text.length);
  if (restricted[language].test(after)) return undefined;
  const levels =
    language === 'en' ? before : (/^(?:\s+(?:élémentaires|primaires|secondaires|et))+/i.exec(after)?.[0] ?? '');
  const key = keyOf(name.toLowerCase(), levels);
  if (!key) return undefined;
  return { key, length: text.length + (language === 'fr' ? levels.replace(/(?<!\s)\s+et$/i, '').length : 0) };
}

function keyOf(name: string, levels: string): ProfileKey | undefined {
  const isElementary = /elementary|primary|élémentaires|primaires/i.test(levels);
  const isSecondary = /secondary|high|secondaires/i.test(levels);
  const isOneLevel = isElementary !== isSecondary;
  if (/^(?:schools|écoles)$/.test(name)) return isOneLevel ? (isElementary ? 'elementary' : 'secondary') : 'schools';
  if (isOneLevel) return undefined;
  if (/^(?:students|pupils|learners|élèves)$/.test(name)) return 'students';
  // "Teaching staff" are some of the staff; "teaching and educational services staff" are all.
  return /teaching|support|academic|services/i.test(levels) && !/(?:and|&)/i.test(levels) ? undefined : 'staff';
}
