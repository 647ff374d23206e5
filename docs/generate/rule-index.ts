import { families, type RuleMeta } from '../../server/core/rule/rule';
import { blocks, table } from './markdown';

const rows = (metas: readonly RuleMeta[], folder: string) =>
  families
    .flatMap((family) => metas.filter((meta) => meta.family === family))
    .map((meta) => [
      meta.family,
      `[${meta.id}](${folder}${meta.id}.md)`,
      meta.title.en,
      meta.levels.draft,
      meta.levels.review,
      meta.levels.release,
      meta.fixes ? 'yes' : '',
    ]);

const ruleTable = (metas: readonly RuleMeta[], folder: string) =>
  table(['family', 'rule', 'what it looks at', 'draft', 'review', 'release', 'mends'], rows(metas, folder));

/** The table of `docs/rules/`. */
export function ruleIndex(metas: readonly RuleMeta[]): string {
  return blocks(
    '# Rules',
    `${metas.length} rules. Each page says why a reader cares, shows examples, and tells how to silence it.`,
    ruleTable(metas, ''),
  );
}

const start = '<!-- rules:start (generated: npm run generate) -->';
const end = '<!-- rules:end -->';

/**
 * The README with its table of rules renewed.
 * @throws where the README has lost the two comments that hold the table's place
 */
export function readmeWithRules(readme: string, metas: readonly RuleMeta[]): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md must hold ${start} and ${end}`);
  return `${readme.slice(0, from + start.length)}\n\n${ruleTable(metas, 'docs/rules/')}\n\n${readme.slice(to)}`;
}
