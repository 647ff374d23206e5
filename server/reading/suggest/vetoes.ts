import type { PassageReading, Role } from '../passages/model';

const outside: readonly Role[] = ['byline', 'bio', 'quotation', 'analogy', 'scholarship', 'founding'];

/** Passages that stand outside the story, whatever their words: names of authors, lives, quotations, comparisons. */
export const tellsNoStory = ({ roles, kind, sentences }: PassageReading): boolean =>
  kind === 'code' || sentences.length === 0 || outside.some((role) => roles.has(role));
