import { indexCues, indexParts } from '../build';
import type { Lexicon } from '../model';
import { englishActors } from './actors';
import { englishVerbForms } from './forms';
import { contractions, englishParts, numberWords } from './grammar';
import { englishSigns } from './signs';

const contracted = new Map(Object.entries(contractions));

export const englishLexicon: Lexicon = {
  language: 'en',
  ...indexCues([englishActors, englishSigns], contracted, false),
  parts: indexParts(englishParts),
  verbs: englishVerbForms(),
  contractions: contracted,
  numberWords: new Set(numberWords),
};
