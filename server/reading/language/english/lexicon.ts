import { buildLexicon } from '../build';
import type { Lexicon } from '../model';
import { englishActors } from './actors';
import { englishVerbForms } from './forms';
import { contractions, englishParts, modals, numberWords } from './grammar';
import { englishSigns } from './signs';

export const englishLexicon = (): Lexicon =>
  buildLexicon({
    language: 'en',
    cues: [englishActors, englishSigns],
    parts: englishParts,
    verbs: englishVerbForms(),
    contractions: new Map(Object.entries(contractions)),
    numberWords,
    auxiliaries: new Set([...Object.keys(modals), ...'am is are was were be has have had do does did'.split(' ')]),
  });
