import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardStyle } from '../../server/card/index';
import { strongDistricts } from '../../server/framework/index';
import { rules } from '../../server/rules/index';
import { configurationSchema } from './configuration-schema';
import { frontMatterSchema } from './front-matter-schema';
import { readmeWithRules, ruleIndex } from './rule-index';
import { configurationPage, rulePage } from './rule-page';
import { snippets } from './snippets';

/**
 * Writes every file that repeats what code already knows: rule pages, schemas, snippets, the README's table.
 * With `--check` it writes nothing and fails, naming the files that are out of date.
 */
const root = path.resolve(process.argv[1] ?? '', '../../..');
const metas = rules.map((rule) => rule.meta);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const rulePages = 'docs/rules';

const wanted = new Map<string, string>([
  ...metas.map((meta) => [`${rulePages}/${meta.id}.md`, rulePage(meta)] as const),
  [`${rulePages}/configuration.md`, configurationPage()],
  [`${rulePages}/README.md`, ruleIndex(metas)],
  ['README.md', readmeWithRules(readFileSync(path.join(root, 'README.md'), 'utf8'), metas)],
  ['schemas/casewright.schema.json', json(configurationSchema(metas))],
  ['schemas/front-matter.schema.json', json(frontMatterSchema(strongDistricts))],
  ['snippets/casewright.en.json', json(snippets(strongDistricts, 'en'))],
  ['snippets/casewright.fr.json', json(snippets(strongDistricts, 'fr'))],
  ['media/card.css', cardStyle('preview')],
]);

const current = (file: string) =>
  existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined;
const stale = [...wanted].filter(([file, text]) => current(file) !== text).map(([file]) => file);
const left = readdirSync(path.join(root, rulePages))
  .map((name) => `${rulePages}/${name}`)
  .filter((file) => !wanted.has(file));

if (process.argv.includes('--check')) {
  for (const file of [...stale, ...left])
    console.error(`${file} is out of date: run \`npm run generate\` and commit what it changes.`);
  process.exitCode = stale.length + left.length > 0 ? 1 : 0;
} else {
  for (const file of left) rmSync(path.join(root, file));
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), wanted.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
}
