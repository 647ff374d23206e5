import type { Language } from '../../framework/index';

/** What a full stop after a word means for the sentence. Spelled in lower case, without the last stop. */
export interface Abbreviations {
  /** A name or a continuation follows: the sentence never ends here. */
  readonly beforeWord: ReadonlySet<string>;
  /** Abbreviations only before a figure: "no. 4", but "The answer was no." */
  readonly beforeFigure: ReadonlySet<string>;
  /** May stand inside or at the end: the sentence ends where a usual first word follows. */
  readonly either: ReadonlySet<string>;
  /** Words that begin sentences far more often than they follow an abbreviation. */
  readonly firstWords: ReadonlySet<string>;
  /** Single capitals that are words of their own ("so did I."), not initials. */
  readonly capitalWords: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  en: {
    beforeWord: set(
      'dr mr mrs ms mx prof st ste mt ft hon rev sgt lt gov supt messrs e.g i.e eg ie cf vs viz approx ca',
    ),
    beforeFigure: set(
      'no nos p pp ch vol fig art sec para est ext tel jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
    either: set('inc ltd co corp jr sr ave blvd rd dept assn bd u.s u.k u.n b.c b.a b.ed m.a m.ed ph.d ed.d n.b p.e.i'),
    firstWords: set(
      'a about after all although among an and another any as at because before both but by each every few first for from ' +
        'he her here his how however i if in instead it its later many most my next no nobody none not nothing now of on ' +
        'once one only our over people several she since so some staff students teachers principals that the their then ' +
        'there these they this those though three through to today two until we what when where which while who why with ' +
        'within without yet you your',
    ),
    capitalWords: set('i'),
  },
  fr: {
    beforeWord: set('m mm dr dre pr me mgr st ste ex c.-à-d c-à-d env av cf vs i.e e.g resp'),
    beforeFigure: set(
      'no nos nº n° p pp ch chap vol fig art al par tél poste janv févr fév avr juil sept oct nov déc jan feb dec',
    ),
    either: set(
      'inc ltée cie jr sr boul rte é.-u u.s b.c b.a b.éd m.a m.éd ph.d c.-b n.-b n.-é t.-n.-l î.-p.-é j.-c s.v.p',
    ),
    firstWords: set(
      'à après au aucun aucune aujourd aujourd’hui aussi autour aux avant avec beaucoup ce ceci cela celle celui ces cet ' +
        'cette chacun chacune chaque comme dans de depuis des deux donc du elle elles en enfin ensuite entre et il ils ici ' +
        'je jusqu la le les leur leurs lors lorsque mais malgré même nos notre nous on où par parfois pendant personne peu ' +
        'plus plusieurs pour pourtant puis quand quatre que quelques qui sa sans selon ses si son sous sur toute toutes ' +
        'trois tous tout un une voici voilà vos votre vous',
    ),
    capitalWords: set('à y'),
  },
};
