import { thresholds } from '../thresholds';
import { type FeatureVector, featureNumber } from './feature-vector';
import fitted from './weights.json';

/** What each feature adds, on the scale of log odds; `intercept` is where a passage without any stands. */
export interface QuestionWeights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

const models = Object.entries(fitted as Readonly<Record<string, QuestionWeights>>);
const byQuestion: ReadonlyMap<string, QuestionWeights> = new Map(models);
const intercepts: readonly number[] = models.map(([, { intercept }]) => intercept);
/** The weights of each feature for every question, in the order of `models`, by the feature's number. */
let byFeature: readonly (readonly number[] | undefined)[] | undefined;

/** The fitted weights for a guiding question, by its id; a pack's question may have none. */
export const weightsFor = (question: string): QuestionWeights | undefined => byQuestion.get(question);

/** How likely a passage with these features answers each question, from 0 to 1, by the question's id. */
export function likelihoods(features: FeatureVector): ReadonlyMap<string, number> {
  byFeature ??= weightsByFeature();
  const odds = [...intercepts];
  for (const number of features.present) {
    const weights = byFeature[number];
    if (!weights) continue;
    const value = features.at(number);
    for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] as number) + (weights[at] as number) * value;
  }
  return new Map(models.map(([id], at) => [id, 1 / (1 + Math.exp(-(odds[at] as number)))]));
}

function weightsByFeature(): readonly (readonly number[] | undefined)[] {
  const found: (readonly number[] | undefined)[] = [];
  for (const name of new Set(models.flatMap(([, { weights }]) => Object.keys(weights)))) {
    const number = featureNumber(name);
    while (found.length <= number) found.push(undefined);
    found[number] = models.map(([, { weights }]) => weights[name] ?? 0);
  }
  return found;
}

/** From this likelihood a passage is suggested. */
export const leastLikelihood: number = thresholds.model.suggest;
