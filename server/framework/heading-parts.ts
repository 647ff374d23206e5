import { perFramework } from './per-framework';
import { type Framework, languages } from './types';

/** Longer than any guiding question or characteristic with a subtitle; a "heading" beyond it is a paragraph. */
const longestHeading = 400;

/** A heading taken apart: what it numbers, and the words after that. */
export interface HeadingParts {
  /** What the number counts; undefined for plain numbering such as "3." or "Part 2:", which proves nothing. */
  readonly counts: 'question' | 'characteristic' | undefined;
  readonly number: number | undefined;
  readonly text: string;
}

/** A heading with a subtitle: "Where we started: four people and a binder". */
export interface Subtitled {
  readonly head: string;
  readonly tail: string;
}

function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+')
        .replace(/['’]/g, "['’]"),
    )
    .join('|');
}

const prefixes = perFramework((framework) => {
  const { questionWords, characteristicWords, partWords } = framework.vocabulary;
  const every = (phrases: Framework['vocabulary']['partWords']) =>
    alternatives(languages.flatMap((language) => phrases[language]));
  const before = (phrases: string) =>
    new RegExp(`^(?:${phrases})\\s*(?:(?:#|n[°º]|no\\.)\\s*)?(\\d{1,3})(?![\\p{L}\\d]|[.,]\\d)`, 'iu');
  const parts = every(partWords);
  const part = parts === '' ? '' : `(?:(?:${parts})\\s+)?`;
  return {
    question: before(every(questionWords)),
    characteristic: before(every(characteristicWords)),
    plain: new RegExp(
      `^${part}(?:\\d{1,2}(?:\\.\\d{1,2})*(?:\\s*[.):–—-]\\s*|\\s+)|(?:[ivx]+|[a-z])[.)]\\s+)(?=\\S)`,
      'iu',
    ),
  };
});

/** What must follow a number for it to name something: "Q3", "Q3: …", but not "Q3 2019" nor "Question 3-4". */
const separator = /^\s*(?:$|[.:()–—-](?!\s*\d))/u;

/** Takes the numbering off a heading. Undefined for what is too long, or too empty, to be a heading. */
export function headingParts(framework: Framework, heading: string): HeadingParts | undefined {
  if (heading.length > longestHeading) return undefined;
  const plain = heading.replace(/[*_`#]+/g, ' ').trim();
  if (plain === '') return undefined;
  for (const counts of ['question', 'characteristic'] as const) {
    const found = prefixes(framework)[counts].exec(plain);
    if (found !== null) {
      const text = plain.slice(found[0].length);
      return { counts, number: separator.test(text) ? Number(found[1]) : undefined, text };
    }
  }
  return { counts: undefined, number: undefined, text: plain.replace(prefixes(framework).plain, '') };
}

/** Splits a heading at its first colon, dash between words or opening parenthesis; undefined when it has none. */
export function splitSubtitle(text: string): Subtitled | undefined {
  const trimmed = text.replace(/^[\s.:)–—-]+/u, '');
  const at = /(?<!\s)(?:\s*:\s+|\s+-\s+|\s*[–—]\s*|\s*\()/u.exec(trimmed);
  if (at === null || at.index === 0) return undefined;
  return { head: trimmed.slice(0, at.index), tail: trimmed.slice(at.index + at[0].length) };
}
