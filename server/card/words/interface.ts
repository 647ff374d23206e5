import type { Severity } from '../../core/rule/finding';
import { spelledNumber } from '../../core/text/spelled-number';
import type { Language, Localized } from '../../framework/index';
import type { Readiness } from '../card';

/** What the card itself says, in one language. `of` functions put a number or a name into its words. */
export interface CardWords {
  readonly kicker: string;
  readonly untitled: string;
  readonly noDistrict: string;
  readonly status: string;
  readonly written: string;
  readonly length: string;
  readonly asOf: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly characteristics: string;
  readonly noCharacteristic: string;
  readonly fromHeading: string;
  readonly module: (number: number) => string;
  readonly allModules: string;
  readonly readiness: string;
  /** `suggested`: how many more seem to be answered, which nobody declared. */
  readonly readinessOf: (answered: number, total: number, suggested: number) => string;
  readonly question: string;
  readonly state: string;
  readonly states: Readonly<Record<Readiness['status'], string>>;
  readonly words: string;
  readonly number: (value: number) => string;
  readonly wordCount: (count: number) => string;
  readonly synopsis: string;
  readonly notAnswered: string;
  /** Stands before words that nobody declared as an answer. */
  readonly suggestedPart: string;
  readonly inFrontMatter: string;
  readonly turningPoints: string;
  readonly noTurningPoint: string;
  readonly turningPointsMissing: string;
  readonly evidence: string;
  readonly evidenceMissing: string;
  readonly table: (rows: number) => string;
  readonly advice: string;
  readonly adviceMissing: string;
  readonly discussion: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  readonly more: (count: number) => string;
  readonly line: (line: number) => string;
  readonly goTo: (line: number) => string;
}

const counted = (language: Language, one: string, many: string) => (count: number) => {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${spelledNumber[language](count)}\u00A0${isOne ? one : many}`;
};

export const cardWords: Localized<CardWords> = {
  en: {
    kicker: 'Module card',
    untitled: 'Untitled case',
    noDistrict: 'No district named yet',
    status: 'Status',
    written: 'Written',
    length: 'Length',
    asOf: 'Figures as of',
    facts: {
      area: 'Area',
      schools: 'Schools',
      elementary: 'Elementary schools',
      secondary: 'Secondary schools',
      'learning-centres': 'Learning centres',
      students: 'Students',
      'adult-learners': 'Adult learners',
      staff: 'Staff',
      plan: 'Plan',
    },
    characteristics: 'What the case is about, and where it fits',
    noCharacteristic: 'No characteristic is named yet, so no module can be suggested.',
    fromHeading: 'named in a heading, not yet declared',
    module: (number) => `Module ${number}`,
    allModules: 'Has no module of its own: it is considered in all of them.',
    readiness: 'Readiness',
    readinessOf: (answered, total, suggested) =>
      `${answered} of ${total} guiding questions answered${suggested === 0 ? '' : `; ${suggested} more ${suggested === 1 ? 'seems' : 'seem'} to be`}`,
    question: 'Guiding question',
    state: 'State',
    states: { answered: 'Answered', partly: 'Partly', suggested: 'Seems to be told', missing: 'Not yet' },
    words: 'Words',
    number: spelledNumber.en,
    wordCount: counted('en', 'word', 'words'),
    synopsis: 'The case in brief',
    notAnswered: 'Not answered yet.',
    suggestedPart: 'Not declared, but seems to answer it:',
    inFrontMatter: 'Named at the top of the file.',
    turningPoints: 'Turning points',
    noTurningPoint: 'The authors say that there was none.',
    turningPointsMissing: 'The case does not say yet whether there were any.',
    evidence: 'Evidence that the case offers',
    evidenceMissing: 'No figure or table stands in the passages about the present yet.',
    table: (rows) => `Table, ${counted('en', 'row', 'rows')(rows)}`,
    advice: 'Advice to other districts',
    adviceMissing: 'No advice is given yet.',
    discussion: 'To talk about',
    findings: 'Still to be looked at',
    noFindings: 'Nothing is open.',
    severities: {
      error: counted('en', 'matter that blocks publishing', 'matters that block publishing'),
      warning: counted('en', 'matter to settle', 'matters to settle'),
      information: counted('en', 'remark', 'remarks'),
    },
    more: (count) => `and ${spelledNumber.en(count)} more`,
    line: (line) => `line ${line}`,
    goTo: (line) => `Go to line ${line} of the case`,
  },
  fr: {
    kicker: 'Fiche de module',
    untitled: 'Étude de cas sans titre',
    noDistrict: 'Aucun conseil nommé pour l’instant',
    status: 'État',
    written: 'Rédaction',
    length: 'Longueur',
    asOf: 'Chiffres en date de',
    facts: {
      area: 'Territoire',
      schools: 'Écoles',
      elementary: 'Écoles élémentaires',
      secondary: 'Écoles secondaires',
      'learning-centres': 'Centres d’apprentissage',
      students: 'Élèves',
      'adult-learners': 'Apprenants adultes',
      staff: 'Personnel',
      plan: 'Plan',
    },
    characteristics: 'De quoi parle le cas et où il trouve sa place',
    noCharacteristic: 'Aucune caractéristique n’est encore nommée; aucun module ne peut donc être proposé.',
    fromHeading: 'nommée dans un titre, pas encore déclarée',
    module: (number) => `Module ${number}`,
    allModules: 'N’a pas de module à elle\u00A0: on la considère dans tous les modules.',
    readiness: 'Où en est le cas',
    readinessOf: (answered, total, suggested) =>
      `Réponse donnée à ${answered} des ${total} questions directrices${
        suggested === 0 ? '' : `; ${suggested} de plus ${suggested < 2 ? 'semble' : 'semblent'} en avoir une`
      }`,
    question: 'Question directrice',
    state: 'État',
    states: {
      answered: 'Réponse donnée',
      partly: 'En partie',
      suggested: 'Semble avoir une réponse',
      missing: 'Pas encore',
    },
    words: 'Mots',
    number: spelledNumber.fr,
    wordCount: counted('fr', 'mot', 'mots'),
    synopsis: 'Le cas en bref',
    notAnswered: 'Pas encore de réponse.',
    suggestedPart: 'Non déclaré, mais semble y répondre\u00A0:',
    inFrontMatter: 'Nommée en tête du fichier.',
    turningPoints: 'Les tournants',
    noTurningPoint: 'Les auteurs disent qu’il n’y en a pas eu.',
    turningPointsMissing: 'Le cas ne dit pas encore s’il y en a eu.',
    evidence: 'Les preuves que donne le cas',
    evidenceMissing: 'Les passages sur la situation actuelle ne contiennent encore ni chiffre ni tableau.',
    table: (rows) => `Tableau, ${counted('fr', 'ligne', 'lignes')(rows)}`,
    advice: 'Conseils aux autres conseils scolaires',
    adviceMissing: 'Aucun conseil n’est encore donné.',
    discussion: 'Pour en discuter',
    findings: 'Encore à regarder',
    noFindings: 'Il ne reste rien à régler.',
    severities: {
      error: counted('fr', 'point qui empêche la publication', 'points qui empêchent la publication'),
      warning: counted('fr', 'point à régler', 'points à régler'),
      information: counted('fr', 'remarque', 'remarques'),
    },
    more: (count) => `et ${spelledNumber.fr(count)} de plus`,
    line: (line) => `ligne ${line}`,
    goTo: (line) => `Aller à la ligne ${line} du cas`,
  },
};
