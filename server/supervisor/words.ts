import type { Refusal } from './quarantine';

type Localized = Readonly<Record<'en' | 'fr', string>>;

interface Words {
  readonly what: Readonly<Record<Refusal, Localized>>;
  readonly why: Localized;
  /** `{first}` and `{last}` are line numbers from 1. */
  readonly where: Localized;
  readonly whenChanged: Localized;
  readonly whenSaved: Localized;
  readonly gaveUp: Localized;
  readonly restart: Localized;
}

/** What the supervisor says itself. The French no-break spaces are meant. */
export const words: Words = {
  what: {
    time: {
      en: 'This text is not being checked: checking it took too long and was stopped.',
      fr: 'Ce texte n’est pas vérifié : la vérification durait trop longtemps et a été arrêtée.',
    },
    crash: {
      en: 'This text is not being checked: checking it needed more memory than there is, or failed, twice.',
      fr: 'Ce texte n’est pas vérifié : la vérification a échoué deux fois ou demandait trop de mémoire.',
    },
  },
  why: {
    en: 'Nothing in it was changed, and your other texts are checked as usual, but what a reader may stumble over here goes unseen.',
    fr: 'Rien n’y a été modifié et vos autres textes sont vérifiés comme d’habitude, mais ce qui peut faire trébucher un lecteur ici passe inaperçu.',
  },
  where: {
    en: 'The longest stretch without an empty line (lines {first} to {last}) is the likeliest cause: shorten it, or divide it with empty lines.',
    fr: 'Le plus long passage sans ligne vide (lignes {first} à {last}) en est la cause la plus probable : raccourcissez-le ou divisez-le par des lignes vides.',
  },
  whenChanged: {
    en: 'The text is checked again as soon as it changes.',
    fr: 'Le texte sera vérifié de nouveau dès qu’il changera.',
  },
  whenSaved: {
    en: 'The text is checked again when you save it half a minute or more after changing it, or use “Check This Case Study Now”.',
    fr: 'Le texte sera vérifié de nouveau lorsque vous l’enregistrerez après l’avoir modifié, au bout d’une demi-minute ou plus, ou avec « Vérifier cette étude de cas maintenant ».',
  },
  gaveUp: {
    en: 'Casewright has stopped checking: it failed several times in a row. Your text is not affected. Restart it to go on.',
    fr: 'Casewright ne vérifie plus rien : il a échoué plusieurs fois de suite. Votre texte n’est pas touché. Redémarrez-le pour continuer.',
  },
  restart: { en: 'Restart', fr: 'Redémarrer' },
};
