import type { CaseStudy } from '../../core/model/index';

/** What a case calls itself: the title in its front matter, else its heading of the first level. */
export const titleOf = ({ frontMatter, headings }: CaseStudy): string | undefined =>
  frontMatter.text('title') || headings.find(({ level }) => level === 1)?.text || undefined;
