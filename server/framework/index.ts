export { findBoard, suggestBoards } from './boards';
export { recognizeCharacteristicHeading } from './characteristic-heading';
export { characteristicWordings, findCharacteristic, suggestCharacteristic } from './characteristics';
export { findFrontMatterKey, findValue, suggestFrontMatterKey, suggestValue } from './front-matter';
export { FrameworkError, loadFramework } from './load';
export { moduleFor } from './modules';
export { nearest } from './nearest';
export { normalizeWording } from './normalize';
export { type RecognizedQuestion, recognizeQuestionHeading } from './question-heading';
export type { QuestionRecognizedBy } from './question-wording';
export { strongDistricts } from './strong-districts';
export type {
  Board,
  Characteristic,
  CountRange,
  Framework,
  FrameworkData,
  FrontMatterKey,
  FrontMatterType,
  FrontMatterValue,
  KeyTerms,
  Language,
  LearningModule,
  Localized,
  ModulePart,
  Question,
  QuestionRecognition,
  Vocabulary,
} from './types';
export { languages } from './types';
