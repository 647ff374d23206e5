import { configurationRule } from '../../core/configuration/findings';
import { docsOf } from '../../core/rule/message';
import type { Localized } from '../../framework/index';

/** What a text that could not be checked is reported under; the language server says the same. */
export const refusalRule = 'took-too-long';

/** The page that says more. */
export const refusalDocs = 'https://github.com/casewright/casewright/blob/main/docs/safety.md#when-a-text-is-too-much';

/** What findings may name in place of a rule, because nobody can turn it off. */
export interface OtherFinding {
  readonly id: string;
  readonly title: Localized;
  readonly explanation: Localized;
  /** Address of its page. */
  readonly docs: string;
}

export const otherFindings: readonly OtherFinding[] = [
  {
    id: configurationRule,
    title: { en: 'Each setting is understood', fr: 'Chaque réglage est compris' },
    explanation: {
      en: 'A setting in casewright.yaml is not understood, and does nothing. Correct it, or take it out. This is no rule, and cannot be turned off.',
      fr: 'Un réglage de casewright.yaml n’est pas compris et reste sans effet. Corrigez-le ou retirez-le. Ce n’est pas une règle, et cela ne peut pas être désactivé.',
    },
    docs: docsOf(configurationRule),
  },
  {
    id: refusalRule,
    title: { en: 'The text can be checked in time', fr: 'Le texte peut être vérifié à temps' },
    explanation: {
      en: 'The text was not checked, because checking it took too long or needed too much memory. Look at the stretch that the finding names for something that was pasted by mistake, or divide it with empty lines. This is no rule, and cannot be turned off.',
      fr: 'Le texte n’a pas été vérifié, parce que la vérification durait trop longtemps ou demandait trop de mémoire. Cherchez dans le passage que la remarque nomme du texte collé par erreur, ou divisez-le par des lignes vides. Ce n’est pas une règle, et cela ne peut pas être désactivé.',
    },
    docs: refusalDocs,
  },
];
