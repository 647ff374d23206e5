import { indexCues, indexParts } from '../build';
import type { Lexicon } from '../model';
import { frenchActors } from './actors';
import { frenchVerbForms } from './forms';
import { frenchParts, numberWords } from './grammar';
import { frenchSigns } from './signs';

export const frenchLexicon: Lexicon = {
  language: 'fr',
  ...indexCues([frenchActors, frenchSigns], new Map(), true),
  parts: indexParts(frenchParts),
  verbs: frenchVerbForms(),
  contractions: new Map(),
  numberWords,
};
