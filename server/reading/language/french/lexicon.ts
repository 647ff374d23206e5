import { buildLexicon } from '../build';
import type { Lexicon } from '../model';
import { frenchActors } from './actors';
import { frenchVerbForms } from './forms';
import {
  frenchParts,
  imperfectOfAvoir,
  imperfectOfEtre,
  numberWords,
  pastHistoric,
  presentOfAller,
  presentOfAvoir,
  presentOfEtre,
} from './grammar';
import { frenchSigns } from './signs';

export const frenchLexicon = (): Lexicon =>
  buildLexicon({
    language: 'fr',
    cues: [frenchActors, frenchSigns],
    parts: frenchParts,
    verbs: frenchVerbForms(),
    contractions: new Map(),
    numberWords,
    auxiliaries: new Set([
      ...presentOfAvoir,
      ...presentOfEtre,
      ...imperfectOfAvoir,
      ...imperfectOfEtre,
      ...presentOfAller,
      ...pastHistoric,
    ]),
  });
