import type { Framework, LearningModule } from './types';

/** The module that cases about a characteristic go into; undefined when the programme has none for it. */
export function moduleFor(framework: Framework, characteristicId: string): LearningModule | undefined {
  return framework.modules.find((candidate) => candidate.characteristic === characteristicId);
}
