import type { Heading } from '../../core/model/index';
import type { Language } from '../../framework/index';

/** What the words of a heading promise. It is a hint for its section, never proof. */
export type HeadingTopic =
  | 'lessons'
  | 'now'
  | 'then'
  | 'actions'
  | 'reason'
  | 'turn'
  | 'profile'
  | 'next'
  | 'review'
  | 'references';

/** The topic of a section whose heading asks a guiding question, by the question's id. */
export const topicOfQuestion: Readonly<Partial<Record<string, HeadingTopic>>> = {
  'reason-for-attention': 'reason',
  'starting-state': 'then',
  actions: 'actions',
  'turning-points': 'turn',
  'present-state-evidence': 'now',
  advice: 'lessons',
};

const topics: Readonly<Record<Language, readonly (readonly [HeadingTopic, RegExp])[]>> = {
  en: [
    ['references', /\b(?:references|sources|further reading|read (?:beside|also)|contact|notes)\b/],
    [
      'lessons',
      /\b(?:lessons?|advice|recommendations?|takeaways?|what we (?:have )?learn(?:ed|t)|tell others|tips|for others|to others|others (?:might|may|can|could) (?:take|learn|use)|guidance|pass on|if you are|to those who)\b/,
    ],
    [
      'next',
      /\b(?:next steps?|future|looking ahead|what(?:’|')?s next|moving forward|where (?:we are|to) (?:going|go))\b/,
    ],
    ['turn', /\b(?:turning points?|turned|what changed our|the turn)\b/],
    ['reason', /\b(?:why|need for|the need|how we (?:knew|decided|chose)|rationale|the problem)\b/],
    [
      'then',
      /\b(?:where we (?:started|began|were)|starting point|before|what it was like|the beginning|(?:came|was) earlier|earlier years|as it was|what came first|the old (?:way|days))\b/,
    ],
    [
      'now',
      /\b(?:results?|impact|outcomes?|where (?:we are|things stand) (?:now|today)|today|now|evidence|what (?:has )?changed|success(?:es)?)\b/,
    ],
    ['profile', /\b(?:background|who we are|about (?:us|the (?:district|board))|context|profile|at a glance)\b/],
    ['review', /\b(?:review|summary|concepts|conclusion)\b/],
    [
      'actions',
      /\b(?:what we did|how we did|our (?:work|approach|journey|story)|actions?|steps|strateg(?:y|ies)|implementation)\b/,
    ],
  ],
  fr: [
    ['references', /(?:références|à lire|pour en savoir|coordonnées)/],
    [
      'lessons',
      /(?:leçons?|nos conseils|conseils (?:aux|pour|à)|recommandations?|ce que nous (?:avons appris|dirions|retenons|en retenons)|à d[’']autres|aux autres|à qui voudrait|à ceux qui|apprentissages)/,
    ],
    ['next', /(?:prochaines? étapes?|suite|à venir|avenir|perspectives)/],
    ['turn', /(?:tournants?|moments? décisifs?|virage)/],
    ['reason', /(?:pourquoi|décidés?|besoin|le problème|raison)/],
    ['then', /(?:où nous en étions|point de départ|au départ|avant|situation de départ|état initial)/],
    ['now', /(?:résultats?|retombées|effets|où nous en sommes|aujourd[’']hui|maintenant|bilan|constats)/],
    ['profile', /(?:contexte|qui nous sommes|profil|portrait|à propos)/],
    ['review', /(?:sommaire|conclusion|résumé)/],
    ['actions', /(?:ce que nous avons fait|notre démarche|actions|étapes|stratégies?|mise en œuvre|démarche)/],
  ],
};

/** The topic that a heading's own words announce. */
export function headingTopic({ text }: Pick<Heading, 'text'>, language: Language): HeadingTopic | undefined {
  const lower = text.toLowerCase();
  return topics[language].find(([, pattern]) => pattern.test(lower))?.[0];
}
