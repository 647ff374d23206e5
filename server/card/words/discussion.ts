import type { Localized } from '../../framework/index';

/** Questions for the readers of a case. `{characteristic}` is filled from the framework. */
interface DiscussionWords {
  /** Asked of each characteristic of the case; its indicators follow as points. */
  readonly perCharacteristic: string;
  /** By the id of the guiding question; asked where the case answers it. */
  readonly perQuestion: Readonly<Record<string, string>>;
  /** Instead of the one above, where the authors answer that there was none. */
  readonly whereNone: string;
  readonly always: string;
}

export const discussionWords: Localized<DiscussionWords> = {
  en: {
    perCharacteristic:
      '{characteristic}: which of these signs do you recognize in the case, and which in your own district?',
    perQuestion: {
      'reason-for-attention': 'What would have to be noticed in your district for the same choice to be made there?',
      'starting-state': 'How much of their starting point is also yours, and what does that change for you?',
      actions: 'Which of the steps told here could you take next year, and what would you have to stop doing first?',
      'turning-points': 'At the turning points, what else could the leaders have done, and what might have followed?',
      'present-state-evidence': 'Which piece of evidence convinces you most, and what else would you ask to see?',
      advice: 'Which piece of advice would be the hardest to follow where you work, and why?',
    },
    whereNone: 'The authors saw no turning point. Would you have told the same story with one?',
    always: 'What does this case leave untold that you would like to ask its authors?',
  },
  fr: {
    perCharacteristic:
      '{characteristic}\u00A0: lesquels de ces signes reconnaissez-vous dans le cas, et lesquels dans votre propre conseil?',
    perQuestion: {
      'reason-for-attention': 'Que faudrait-il remarquer dans votre conseil pour y faire le même choix?',
      'starting-state':
        'Dans quelle mesure leur point de départ est-il aussi le vôtre, et qu’est-ce que cela change pour vous?',
      actions:
        'Lesquelles des mesures racontées pourriez-vous prendre l’an prochain, et que devriez-vous d’abord cesser de faire?',
      'turning-points': 'Aux moments tournants, qu’auraient pu faire d’autre les leaders, et qu’en aurait-il résulté?',
      'present-state-evidence': 'Quelle preuve vous convainc le plus, et que demanderiez-vous à voir de plus?',
      advice: 'Quel conseil serait le plus difficile à suivre là où vous travaillez, et pourquoi?',
    },
    whereNone: 'Les auteurs n’ont vu aucun tournant. Auriez-vous raconté la même histoire avec un tournant?',
    always: 'Qu’est-ce que ce cas ne raconte pas et que vous aimeriez demander à ses auteurs?',
  },
};
