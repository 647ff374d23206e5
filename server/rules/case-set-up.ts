import { blocksRelease, documentRule } from '../core/rule/rule';
import { insertKeys, startingKeys } from './shared/front-matter-text';
import { firstLine } from './shared/places';

export const caseSetUp = documentRule({
  meta: {
    id: 'case-set-up',
    family: 'case',
    title: { en: 'The text is set up as a case study', fr: 'Le texte est préparé comme étude de cas' },
    why: {
      en: 'A reader picks a case by its characteristic, and finds the answers by where they are marked.',
      fr: 'On choisit un cas d’après sa caractéristique, et on y trouve les réponses là où elles sont indiquées.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    stage: 'set-up',
    messages: {
      'not-set-up': {
        what: {
          en: 'Nothing here is set up as a case study: no characteristic is named and no passage is marked as an answer.',
          fr: 'Rien ici n’est préparé comme une étude de cas : aucune caractéristique n’est nommée et aucun passage n’est indiqué comme réponse.',
        },
        next: {
          en: 'If it is a case, name its title, district and characteristics between --- lines at the top, then mark the passages that answer the guiding questions.',
          fr: 'Si c’en est une, donnez le titre, le conseil et les caractéristiques entre des lignes --- tout en haut, puis indiquez les passages qui répondent aux questions directrices.',
        },
      },
    },
    fixes: {
      'set-up': { en: 'Set this text up as a case study', fr: 'Préparer ce texte comme étude de cas' },
    },
    examples: [
      {
        title: 'An article that nobody set up as a case',
        text: '# Why districts improve\n\nStrong districts know the impact of what they do.\n',
        expect: [{ code: 'not-set-up', on: '# Why districts improve' }],
        fixed:
          '---\nkind: case-study\ntitle: "Why districts improve"\ndistrict: "[To fill in: The full name of the district that tells the case.]"\ncharacteristics: "[To fill in: The characteristics that the case is about: number, name, or any official wording.]"\nlang: en\n---\n\n# Why districts improve\n\nStrong districts know the impact of what they do.\n',
      },
      {
        title: 'Un texte français sans rien en haut',
        text: 'Les écoles du conseil se rencontrent une fois par mois.\n',
        expect: [{ code: 'not-set-up', on: 'Les écoles du conseil se rencontrent une fois par mois.' }],
        fixed:
          '---\ngenre: étude-de-cas\ntitre: "[À remplir : Le titre de l’étude de cas.]"\nconseil: "[À remplir : Le nom complet du conseil scolaire qui raconte le cas.]"\ncaractéristiques: "[À remplir : Les caractéristiques dont traite le cas : numéro, nom ou toute formulation officielle.]"\nlangue: fr\n---\n\nLes écoles du conseil se rencontrent une fois par mois.\n',
      },
      {
        title: 'The block at the top says that it is a case',
        text: '---\nkind: case-study\n---\n# Reading our own results\n',
        expect: [],
      },
    ],
  },
  *check({ study, reading, framework }) {
    if (reading.isSetUp || !reading.isCase) return;
    const { frontMatter } = study;
    const keys = frontMatter.present ? ['kind'] : startingKeys(framework);
    const canInsert = frontMatter.problems.length === 0 && frontMatter.get('kind') === undefined;
    yield {
      code: 'not-set-up',
      span: firstLine(study),
      ...(canInsert && {
        fix: { title: 'set-up', edits: [insertKeys(study, framework, keys)], safe: false },
      }),
    };
  },
});
