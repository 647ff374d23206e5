import type { Severity } from '../../core/rule/finding';
import type { Family } from '../../core/rule/rule';
import type { Localized } from '../../framework/index';

/** What a finding is about: a rule's family, or the settings. */
export type Subject = Family | 'settings';

/** In the order in which a report tells of them. */
export const subjectWords: Readonly<Record<Subject, Localized>> = {
  case: { en: 'The case as a whole', fr: 'L’étude de cas dans son ensemble' },
  questions: { en: 'The guiding questions', fr: 'Les questions directrices' },
  evidence: { en: 'Evidence', fr: 'Les données probantes' },
  reader: { en: 'Ease of reading', fr: 'La facilité de lecture' },
  people: { en: 'People and their privacy', fr: 'Les personnes et leur vie privée' },
  access: { en: 'Accessibility', fr: 'L’accessibilité' },
  references: { en: 'Links and notes', fr: 'Les liens et les notes' },
  upkeep: { en: 'Notes to Casewright', fr: 'Les consignes à Casewright' },
  settings: { en: 'Settings', fr: 'Les réglages' },
};

/** How pressing a finding is. */
export const weightWords: Readonly<Record<Severity, Localized>> = {
  error: { en: 'to put right before publishing', fr: 'à corriger avant la publication' },
  warning: { en: 'to look at', fr: 'à revoir' },
  information: { en: 'to consider', fr: 'à considérer' },
};

/** The most pressing first. */
export const weights: readonly Severity[] = ['error', 'warning', 'information'];

export const headingWords = {
  title: { en: 'Remarks on the case studies', fr: 'Remarques sur les études de cas' },
  case: { en: 'Case study', fr: 'Étude de cas' },
  subject: { en: 'About', fr: 'Sujet' },
  line: { en: 'Line', fr: 'Ligne' },
  what: { en: 'What a reader would notice', fr: 'Ce qu’on remarque à la lecture' },
  next: { en: 'What to do', fr: 'Quoi faire' },
  weight: { en: 'How pressing', fr: 'Priorité' },
} satisfies Record<string, Localized>;
