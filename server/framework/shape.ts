import {
  count,
  flag,
  identifier,
  listOf,
  localized,
  objectOf,
  oneOf,
  type Reader,
  text,
  textsByName,
  withDefault,
} from './read';
import type {
  Board,
  Characteristic,
  FrontMatterKey,
  FrontMatterValue,
  KeyTerms,
  LearningModule,
  ModulePart,
  Question,
} from './types';

const texts = listOf(text);
const someTexts = listOf(text, 1);
const range = objectOf({ min: count, max: count });

/** `pack.json`: what the pack is, and the words it is read with. */
export const packShape = objectOf({
  id: identifier,
  version: text,
  title: localized(text),
  documentKind: identifier,
  casesPerModule: range,
  characteristicsPerCase: range,
  markerKeywords: localized(someTexts),
  noneKeywords: localized(someTexts),
  noSurpriseKeywords: localized(someTexts),
  forKeywords: localized(someTexts),
  vocabulary: objectOf({
    fillers: localized(texts),
    questionWords: localized(someTexts),
    characteristicWords: localized(someTexts),
    partWords: localized(texts),
    boardAbbreviations: listOf(objectOf({ long: text, short: text })),
  }),
  sources: textsByName,
});

/** `characteristics.json`. */
export const characteristicsShape: Reader<readonly Characteristic[]> = listOf(
  objectOf({
    number: count,
    id: identifier,
    label: localized(text),
    noun: localized(text),
    verb: localized(text),
    aliases: localized(texts),
    description: localized(text),
    indicators: localized(someTexts),
    sources: objectOf({ noun: localized(text), verb: localized(text) }),
  }),
  1,
);

const keyTerms: Reader<KeyTerms> = objectOf({
  terms: listOf(someTexts, 1),
  extra: withDefault(texts, []),
  alone: withDefault(flag, false),
});

/** `questions.json`. */
export const questionsShape: Reader<readonly Question[]> = listOf(
  objectOf({
    number: count,
    id: identifier,
    label: localized(text),
    prompt: localized(text),
    why: localized(text),
    placeholder: localized(text),
    recognition: localized(objectOf({ wording: listOf(keyTerms), paraphrases: listOf(keyTerms) })),
    answeredByFrontMatter: withDefault(flag, false),
    mayBeNone: withDefault(flag, false),
    mayHaveNoSurprise: withDefault(flag, false),
    expectedPerCharacteristic: withDefault(flag, false),
  }),
  1,
);

const learningModule: Reader<LearningModule> = objectOf({
  number: count,
  id: identifier,
  characteristic: identifier,
  title: localized(text),
  sources: localized(text),
});

const modulePart: Reader<ModulePart> = objectOf({
  id: identifier,
  label: localized(text),
  description: localized(text),
});

/** `modules.json`. */
export const modulesShape = objectOf({ modules: listOf(learningModule), parts: listOf(modulePart) });

/** `boards.json`. */
export const boardsShape: Reader<readonly Board[]> = listOf(
  objectOf(
    {
      name: text,
      sector: oneOf('public', 'catholic', 'school authority', 'other'),
      languages: listOf(oneOf('en', 'fr'), 1),
      aliases: withDefault(texts, []),
      source: text,
    },
    { acronym: text, sharedAcronymWith: text },
  ),
);

const frontMatterValue: Reader<FrontMatterValue> = objectOf({
  id: identifier,
  aliases: localized(texts),
  label: localized(text),
  description: localized(text),
});

const frontMatterKey: Reader<FrontMatterKey> = (value, path, report) =>
  objectOf(
    {
      id: identifier,
      aliases: localized(texts),
      description: localized(text),
      type: oneOf('string', 'enum', 'date', 'integer', 'string-list', 'characteristics', 'map'),
      required: withDefault(flag, false),
    },
    { values: listOf(frontMatterValue, 1), children: listOf(frontMatterKey, 1), default: text },
  )(value, path, report);

/** `front-matter.json`. */
export const frontMatterShape: Reader<readonly FrontMatterKey[]> = listOf(frontMatterKey, 1);
