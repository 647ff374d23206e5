import type { Localized } from '../../framework/index';

/** What the doctor found out about one thing. */
export interface Result {
  /** Kebab-case, the same in every language. */
  readonly name: string;
  readonly title: Localized;
  /** `attention` where something does not work, or not as people would expect. */
  readonly status: 'ok' | 'attention';
  /** How it stands. */
  readonly value: Localized;
  /** One line for each part that is worth naming. */
  readonly details?: readonly Localized[];
  /** What to do; where the status is `ok`, what it means for the person. */
  readonly advice?: Localized;
}

/** What reads the same in every language: a number, a path. */
export const plainly = (text: string): Localized => ({ en: text, fr: text });
