/** remark's own language server has no package in the registry that could be pinned; this is all that it would be. */
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: remark,
  processorName: 'remark',
  processorSpecifier: 'remark',
  plugins: [remarkFrontmatter, remarkGfm, remarkPresetLintRecommended],
});
