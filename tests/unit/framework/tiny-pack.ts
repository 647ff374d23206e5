import type { FrameworkData } from '../../../server/framework';

const both = (en: string, fr: string) => ({ en, fr });
const recognition = (phrase: string, phrase2: string) => ({
  en: { wording: [], paraphrases: [{ terms: [[phrase]] }] },
  fr: { wording: [], paraphrases: [{ terms: [[phrase2]] }] },
});

function characteristic(number: number, id: string, en: string, fr: string) {
  return {
    number,
    id,
    label: both(en, fr),
    noun: both(`A culture of ${en}`, `Une culture de ${fr}`),
    verb: both(`Build ${en}`, `Bâtir ${fr}`),
    aliases: { en: [], fr: [] },
    description: both(`About ${en}.`, `À propos de ${fr}.`),
    indicators: { en: ['It shows.'], fr: ['Cela se voit.'] },
    sources: { noun: both('own', 'own'), verb: both('own', 'own') },
  };
}

function question(number: number, id: string, en: string, fr: string, phrase: string, phraseFr: string) {
  return {
    number,
    id,
    label: both(en, fr),
    prompt: both(`${en}?`, `${fr}?`),
    why: both('Readers ask.', 'On le demande.'),
    placeholder: both(`[${en}]`, `[${fr}]`),
    recognition: recognition(phrase, phraseFr),
  };
}

/** A pack of another programme, fresh at each call so that a test can break it. */
export function tinyPack() {
  return {
    pack: {
      id: 'garden-clubs',
      version: '1',
      title: both('Garden clubs that grow', 'Des clubs de jardinage qui poussent'),
      documentKind: 'garden-story',
      casesPerModule: { min: 1, max: 1 },
      characteristicsPerCase: { min: 1, max: 3 },
      markerKeywords: { en: ['tells'], fr: ['raconte'] },
      noneKeywords: { en: ['nothing'], fr: ['rien'] },
      noSurpriseKeywords: { en: ['as-planned'], fr: ['comme-prévu'] },
      forKeywords: { en: ['about'], fr: ['sur'] },
      vocabulary: {
        fillers: { en: ['the', 'our', 'a', 'of'], fr: ['le', 'la', 'de', 'une'] },
        questionWords: { en: ['Step'], fr: ['Étape'] },
        characteristicWords: { en: ['Virtue'], fr: ['Vertu'] },
        partWords: { en: [], fr: [] },
        boardAbbreviations: [{ long: 'Garden Club', short: 'GC' }],
      },
      sources: { own: 'Invented for the tests' },
    },
    characteristics: [
      characteristic(1, 'patience', 'patience', 'patience'),
      characteristic(2, 'good-soil', 'good soil', 'bonne terre'),
      characteristic(5, 'sharing', 'sharing', 'partage'),
    ],
    questions: [
      question(1, 'seed', 'What we planted', 'Ce que nous avons planté', 'our seeds', 'nos graines'),
      question(2, 'weather', 'The weather', 'Le temps', 'rain and sun', 'pluie et soleil'),
      question(3, 'harvest', 'The harvest', 'La récolte', 'what we picked', 'ce que nous avons cueilli'),
      question(4, 'next-spring', 'Next spring', 'Le printemps prochain', 'another year', 'une autre année'),
    ],
    modules: {
      modules: [
        {
          number: 1,
          id: 'soil',
          characteristic: 'good-soil',
          title: both('Soil', 'La terre'),
          sources: both('own', 'own'),
        },
      ],
      parts: [{ id: 'walk', label: both('Walk', 'Promenade'), description: both('A walk.', 'Une promenade.') }],
    },
    boards: [
      { name: 'Maple Ridge Garden Club', sector: 'other', languages: ['en'], acronym: 'MRGC', source: 'own' },
      { name: 'Trois-Rives Garden Club', sector: 'other', languages: ['en', 'fr'], acronym: 'TRGC', source: 'own' },
    ] as Record<string, unknown>[],
    frontMatter: [
      {
        id: 'kind',
        aliases: { en: [], fr: ['genre'] },
        description: both('The kind.', 'Le genre.'),
        type: 'enum',
        values: [
          {
            id: 'garden-story',
            aliases: { en: [], fr: ['récit-de-jardin'] },
            label: both('Garden story', 'Récit de jardin'),
            description: both('A story.', 'Un récit.'),
          },
        ],
      },
      {
        id: 'beds',
        aliases: { en: [], fr: ['planches'] },
        description: both('Beds.', 'Planches.'),
        type: 'integer',
        required: true,
      },
    ] as Record<string, unknown>[],
  } satisfies FrameworkData;
}
