import type { FrontMatterEntry } from '../core/model/index';
import { blocksRelease, documentRule } from '../core/rule/rule';
import { exampleCase } from './shared/example-case';
import { insertKeys, keySpelling, startingKeys } from './shared/front-matter-text';
import { firstLine } from './shared/places';
import { listing, quoted } from './shared/wording';
import { writtenLanguage } from './shared/written-language';

const isEmpty = (entry: FrontMatterEntry) =>
  entry.children.length === 0 && !entry.items.some(({ text }) => text.trim());

export const frontMatterRequired = documentRule({
  meta: {
    id: 'front-matter-required',
    family: 'case',
    title: {
      en: 'Title, district and characteristics are given',
      fr: 'Le titre, le conseil et les caractéristiques sont donnés',
    },
    why: {
      en: 'They are how readers find the case and tell it from others.',
      fr: 'C’est par là qu’on trouve le cas et qu’on le distingue des autres.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      'missing-block': {
        what: {
          en: 'The case has no block between --- lines at the top that gives {keys}.',
          fr: 'Le cas n’a pas, tout en haut, d’en-tête entre des lignes --- qui donne {keys}.',
        },
        next: { en: 'Put one before the first line.', fr: 'Mettez-en un avant la première ligne.' },
      },
      'missing-keys': {
        what: {
          en: 'The block between the --- lines at the top does not give {keys}.',
          fr: 'L’en-tête entre les lignes --- ne donne pas {keys}.',
        },
        next: { en: 'Add a line for each.', fr: 'Ajoutez une ligne pour chaque élément.' },
      },
      'empty-key': {
        what: { en: 'Nothing stands after “{key}”.', fr: 'Rien ne suit « {key} ».' },
        next: { en: 'Write it after the colon.', fr: 'Écrivez la valeur après le deux-points.' },
      },
    },
    fixes: {
      block: { en: 'Put the block at the top', fr: 'Mettre l’en-tête en haut' },
      keys: { en: 'Add lines for {keys}', fr: 'Ajouter des lignes pour {keys}' },
    },
    examples: [
      {
        title: 'A marked answer, and nothing at the top',
        text: '# Reading our own results\n\n<!-- answers: 3 -->\nUntil 2019 few people read the plans.\n',
        expect: [{ code: 'missing-block', on: '# Reading our own results' }],
        fixed:
          '---\nkind: case-study\ntitle: "Reading our own results"\ndistrict: "[To fill in: The full name of the district that tells the case.]"\ncharacteristics: "[To fill in: The characteristics that the case is about: number, name, or any official wording.]"\nlang: en\n---\n\n# Reading our own results\n\n<!-- answers: 3 -->\nUntil 2019 few people read the plans.\n',
      },
      {
        title: 'Un en-tête sans conseil et sans caractéristique',
        text: '---\ngenre: étude-de-cas\ntitre: Apprendre de nos résultats\n---\n# Apprendre de nos résultats\n',
        expect: [{ code: 'missing-keys', on: '---' }],
        fixed:
          '---\ngenre: étude-de-cas\ntitre: Apprendre de nos résultats\nconseil: "[À remplir : Le nom complet du conseil scolaire qui raconte le cas.]"\ncaractéristiques: "[À remplir : Les caractéristiques dont traite le cas : numéro, nom ou toute formulation officielle.]"\n---\n# Apprendre de nos résultats\n',
      },
      {
        title: 'A name with nothing after it',
        text: exampleCase(['# Reading our own results'], { district: '' }),
        expect: [{ code: 'empty-key', on: 'district' }],
      },
      {
        title: 'All three are given',
        text: exampleCase(['# Reading our own results']),
        expect: [],
      },
    ],
  },
  *check({ study, reading, framework, locale }) {
    // Where nothing says that it is a case, that is the finding.
    if (!reading.isSetUp) return;
    const { frontMatter, text, lines } = study;
    // A value that cannot be read may well be there: only what is surely absent is missing.
    if (frontMatter.problems.some(({ kind }) => kind === 'syntax' || kind === 'not-a-map' || kind === 'unclosed'))
      return;
    const required = framework.frontMatterKeys.filter((key) => key.required);
    const missing = required.filter((key) => frontMatter.get(key.id) === undefined);
    const spelled = () => {
      const language = writtenLanguage(study);
      return listing(
        missing.map((key) => quoted(keySpelling(key, language), locale)),
        locale,
      );
    };
    if (!frontMatter.present) {
      const edits = [insertKeys(study, framework, startingKeys(framework))];
      yield {
        code: 'missing-block',
        span: firstLine(study),
        values: { keys: spelled() },
        fix: { title: 'block', edits, safe: false },
      };
      return;
    }
    if (missing.length > 0) {
      const ids = missing.map((key) => key.id);
      const { start } = frontMatter.span;
      const fence = text.slice(start, lines.startOf(lines.lineAt(start) + 1)).trimEnd().length;
      yield {
        code: 'missing-keys',
        span: { start, end: start + fence },
        values: { keys: spelled() },
        fix: { title: 'keys', edits: [insertKeys(study, framework, ids)], safe: false },
      };
    }
    for (const key of required) {
      const entry = frontMatter.get(key.id);
      if (entry && isEmpty(entry)) yield { code: 'empty-key', span: entry.keySpan, values: { key: entry.key } };
    }
  },
});
