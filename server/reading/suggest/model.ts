import { thresholds } from '../thresholds';
import type { Features } from './features';
import fitted from './weights.json';

/** What each feature adds, on the scale of log odds; `intercept` is where a passage without any stands. */
export interface QuestionWeights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

const models = Object.entries(fitted as Readonly<Record<string, QuestionWeights>>);
const byQuestion: ReadonlyMap<string, QuestionWeights> = new Map(models);
/** The weights of one feature for every question, in the order of `models`: one look-up then serves them all. */
const byFeature: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(models.flatMap(([, { weights }]) => Object.keys(weights)))].map((name) => [
    name,
    models.map(([, { weights }]) => weights[name] ?? 0),
  ]),
);

/** The fitted weights for a guiding question, by its id; a pack's question may have none. */
export const weightsFor = (question: string): QuestionWeights | undefined => byQuestion.get(question);

/** How likely a passage with these features answers each question, from 0 to 1, by the question's id. */
export function likelihoods(features: Features): ReadonlyMap<string, number> {
  const odds = models.map(([, { intercept }]) => intercept);
  for (const [name, value] of features) {
    const weights = byFeature.get(name);
    if (!weights) continue;
    for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) + (weights[at] ?? 0) * value;
  }
  return new Map(models.map(([id], at) => [id, 1 / (1 + Math.exp(-(odds[at] ?? 0)))]));
}

/** From this likelihood a passage is suggested. */
export const leastLikelihood: number = thresholds.model.suggest;
