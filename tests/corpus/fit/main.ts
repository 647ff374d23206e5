import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strongDistricts } from '../../../server/framework/index';
import { thresholds } from '../../../server/reading/thresholds';
import { examples, type LabelledFeatures } from './examples';
import { fitLogistic, probability } from './logistic';

/**
 * Fits the weights of the suggestions (`npx tsx tests/corpus/fit/main.ts`) and prints how they do on what they were not fitted on,
 * leaving out one document, or an eighth of the single paragraphs, at a time. There is no chance in it: the same texts give the
 * same weights.
 */
const holdBack = 1;
/** The reader of the question itself was made for it, so its weight is held back less. */
const holdBackReader = 0.05;
/** Weights smaller than this are left out of the file. */
const least = 0.02;

const all = examples();
const names = [...new Set(all.flatMap(({ features }) => [...features].map(([name]) => name)))].sort();
const vectors = new Map(all.map((one) => [one, [1, ...names.map((name) => one.features.get(name) ?? 0)]]));
const questions = strongDistricts.questions.filter(({ answeredByFrontMatter }) => !answeredByFrontMatter);

const fitFor = (id: string, number: number, from: readonly LabelledFeatures[]): number[] =>
  fitLogistic(
    from
      .filter(({ answers, lenient }) => answers.includes(number) || !lenient.includes(number))
      .map((one) => ({ values: vectors.get(one) ?? [], isAnswer: one.answers.includes(number) })),
    [1e-3, ...names.map((name) => (name === `reader.${id}` ? holdBackReader : holdBack))],
  );

const folds = [...new Set(all.map(({ fold }) => fold))];
const total = { hits: 0, alarms: 0, misses: 0, rests: 0 };
const file: Record<string, { intercept: number; weights: Record<string, number> }> = {};
for (const { id, number } of questions) {
  const count = { hits: 0, alarms: 0, misses: 0, rests: 0 };
  for (const fold of folds) {
    const weights = fitFor(
      id,
      number,
      all.filter((one) => one.fold !== fold),
    );
    for (const one of all.filter((candidate) => candidate.fold === fold)) {
      const isSuggested = probability(weights, vectors.get(one) ?? []) >= thresholds.model.suggest;
      if (one.answers.includes(number)) count[isSuggested ? 'hits' : 'misses']++;
      else if (!one.lenient.includes(number)) count[isSuggested ? 'alarms' : 'rests']++;
    }
  }
  for (const key of ['hits', 'alarms', 'misses', 'rests'] as const) total[key] += count[key];
  print(id, count);
  const [intercept = 0, ...weights] = fitFor(id, number, all);
  const kept = names.flatMap((name, at) => {
    const weight = round(weights[at] ?? 0);
    return Math.abs(weight) < least ? [] : [[name, weight] as const];
  });
  file[id] = { intercept: round(intercept), weights: Object.fromEntries(kept) };
}
print('all', total);
const target = path.resolve(import.meta.dirname, '../../../server/reading/suggest/weights.json');
writeFileSync(target, `${JSON.stringify(file, undefined, 2)}\n`);

function print(name: string, { hits, alarms, misses, rests }: typeof total): void {
  const precision = (hits / (hits + alarms)).toFixed(2);
  const recall = (hits / (hits + misses)).toFixed(2);
  console.log(
    `${name}: precision ${precision}, recall ${recall} (${hits} hits, ${alarms} alarms, ${misses} misses, ${rests} rests)`,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
