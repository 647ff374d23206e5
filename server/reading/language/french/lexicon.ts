import { buildLexicon } from '../build';
import { frenchActors } from './actors';
import { frenchVerbForms } from './forms';
import { frenchParts, numberWords } from './grammar';
import { frenchSigns } from './signs';

export const frenchLexicon = buildLexicon({
  language: 'fr',
  cues: [frenchActors, frenchSigns],
  parts: frenchParts,
  verbs: frenchVerbForms(),
  contractions: new Map(),
  numberWords,
});
