/** How our own time grows with hostile texts: `npm run test:fuzz -- --only growth [--match WORDS]`. */
import { documents } from '../attacks/index';
import { watchLibraries } from './libraries';
import { type Growth, growthOf, sizes } from './measure';
import { workOn } from './work';

/** What doubles may take 2.3 times as long. */
const goal = 1.2;
const mostTold = 30;

const matching = process.argv[2]?.toLowerCase() ?? '';
const attacks = documents.filter(({ name }) => name.toLowerCase().includes(matching));

watchLibraries();
// The engine makes fast what has run for a while.
for (const { text } of documents.filter((_, index) => index % 8 === 0)) workOn(text(2_048));
const all = attacks.map((attack) => growthOf(attack)).sort((one, other) => other.exponent - one.exponent);
console.log(tableOf(all.slice(0, mostTold)));
const above = all.filter(({ exponent }) => exponent > goal);
console.log(`${all.length} shapes; ${above.length} of them grow faster than ${goal}.`);

function tableOf(rows: readonly Growth[]): string {
  const head = ['power', ...sizes.map((size) => `${size / 1_024} KB`), 'fastest step', 'shape'];
  const cells = rows.map(({ exponent, times, step, name }) => [
    exponent.toFixed(2),
    ...times.map((time) => `${time.toFixed(1)} ms`),
    step,
    name,
  ]);
  const pad = (cell: string, index: number) => (index > sizes.length ? cell.padEnd(18) : cell.padStart(11));
  return [head, ...cells].map((row) => row.map(pad).join('  ')).join('\n');
}
