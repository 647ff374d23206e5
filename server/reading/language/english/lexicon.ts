import { buildLexicon } from '../build';
import { englishActors } from './actors';
import { englishVerbForms } from './forms';
import { contractions, englishParts, numberWords } from './grammar';
import { englishSigns } from './signs';

export const englishLexicon = buildLexicon({
  language: 'en',
  cues: [englishActors, englishSigns],
  parts: englishParts,
  verbs: englishVerbForms(),
  contractions: new Map(Object.entries(contractions)),
  numberWords,
});
