#!/usr/bin/env node
/**
 * `npm test`: everything, from a fresh clone with nothing installed but Node. The last line is `N passed, M failed`.
 *   --list             the steps' names
 *   --only NAME,NAME   these steps only, on what earlier runs have built
 */
import { parseArgs } from 'node:util';
import { plainError, runMain } from './editor/harness/lifetime.mjs';
import { checkNode } from './editor/harness/prepare.mjs';
import { one, table, total } from './run/report.mjs';
import { steps } from './run/steps.mjs';

await runMain(async () => {
  const { list, chosen } = readArguments();
  if (list) {
    for (const { name, title } of steps) console.log(`${name.padEnd(10)} ${title}`);
    return 0;
  }
  checkNode();
  const rows = [];
  const begun = new Map();
  for (const [index, step] of chosen.entries()) {
    // Packages first: two installs at once would only wait for each other.
    if (step.name !== 'install') beginAhead(chosen.slice(index), begun);
    console.log(`\n== ${index + 1}/${chosen.length} ${step.name}: ${step.title}`);
    const row = await runStep(step, rows, begun.get(step));
    rows.push(row);
    console.log(
      `== ${step.name}: ${row.note ?? (row.count.failed === 0 ? 'ok' : 'FAILED')}, ${row.seconds.toFixed(1)} s`,
    );
  }
  const { passed, failed } = total(rows.map((row) => row.count));
  console.log(`\n${table(rows)}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** Starts every step that can work while others run. */
function beginAhead(steps, begun) {
  for (const step of steps) if (step.begin && !begun.has(step)) begun.set(step, step.begin());
}

async function runStep({ name, needs, run }, earlier, begun) {
  const missing = needs.filter((need) => earlier.some((row) => row.name === need && row.count.failed > 0));
  if (missing.length > 0) return { name, seconds: 0, count: one(false), note: `not run: ${missing.join(', ')} failed` };
  const began = performance.now();
  let count;
  try {
    count = await run(begun);
  } catch (error) {
    console.error(error.plain ? error.message : error.stack);
    count = one(false);
  }
  return { name, seconds: (performance.now() - began) / 1000, count };
}

function readArguments() {
  const options = { list: { type: 'boolean', default: false }, only: { type: 'string' } };
  let values;
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    throw plainError(`${error.message}\nUsage: npm test -- [--list] [--only NAME,NAME]`);
  }
  const names = values.only?.split(',') ?? steps.map(({ name }) => name);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw plainError(`No step is called ${unknown.join(', ')}. See npm test -- --list`);
  return { list: values.list, chosen: steps.filter(({ name }) => names.includes(name)) };
}
