import type { Part } from '../model';

const set = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that hold a sentence together, by what they do. */
export const frenchParts: Readonly<Record<Part, readonly string[]>> = {
  determiner: set(
    'le la les l un une des du au aux ce cet cette ces chaque plusieurs quelques tout toute tous toutes aucun aucune autre autres deux trois quatre cinq six sept huit neuf dix douze certains certaines',
  ),
  possessive: set('mon ma mes notre nos votre vos son sa ses leur leurs'),
  preposition: set(
    'de d à en dans par pour avec sans sur sous entre vers chez depuis pendant avant après dès contre malgré selon parmi comme lors',
  ),
  adverb: set(
    "ne n pas plus jamais aussi alors ensuite puis déjà encore bien mal toujours souvent parfois rapidement lentement ensemble enfin finalement également peu très trop tous toutes tout même vraiment surtout ainsi donc aujourd'hui maintenant désormais longtemps rarement presque davantage mieux beaucoup rien simplement seulement graduellement progressivement clairement notamment",
  ),
  conjunction: set('et ou mais car donc si que qu quand lorsque lorsqu puisque parce comme où dont ni'),
  relative: set('qui que qu dont où lequel laquelle lesquels lesquelles'),
  'subject-pronoun': set(
    'je j nous on ils elles il elle vous tu cela ça c ce personne chacun chacune tous certains plusieurs',
  ),
  negation: set('ne n pas jamais rien aucun aucune personne'),
};

export const presentOfAvoir = new Set(set('ai as a avons avez ont'));
export const presentOfEtre = new Set(set('suis es est sommes êtes sont'));
export const imperfectOfAvoir = new Set(set('avais avait avions aviez avaient'));
export const imperfectOfEtre = new Set(set('étais était étions étiez étaient'));
export const presentOfAller = new Set(set('vais vas va allons allez vont'));

export const pastHistoric = new Set(
  set('fut furent eut eurent mit mirent prit prirent fit firent vint vinrent devint devinrent'),
);

/** Words in -ait, -aient or -ra that are no verb in that tense. */
export const notImperfect = new Set(
  set(
    'fait lait trait parfait souhait portrait extrait retrait attrait sait plaît plait satisfait abstrait bienfait forfait quait contrait soustrait paraît imparfait tait',
  ),
);
export const notFuture = new Set(
  set('opéra caméra aura-t extra ultra infra contra para jura sera-t agora front affront'),
);

export const numberWords = new Set(
  set(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards zéro demi tiers quart douzaine moitié',
  ),
);
