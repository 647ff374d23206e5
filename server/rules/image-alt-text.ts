import { blocksRelease, documentRule } from '../core/rule/rule';
import { normalizeWording } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { inItems } from './shared/items';
import { excerpt } from './shared/wording';

const fileEnding = /\.(?:avif|bmp|gif|jfif|jpe?g|png|svg|tiff?|webp|heic)$/i;
/** What cameras, scanners and word processors call pictures. */
const givenName =
  /^(?:dscn?|dscf|img|imag|image|photo|picture|pic|scan|screenshot|capture|untitled|graphique|figure)[\s_-]*\d+$/i;
const kindAlone = new Set([
  'image',
  'photo',
  'picture',
  'chart',
  'graph',
  'figure',
  'logo',
  'graphique',
  'photographie',
  'illustration',
  'tableau',
  'diagramme',
  'diagram',
  'screenshot',
]);

/** The last part of an address without its ending. */
function baseName(url: string): string {
  const name = url.split(/[?#]/, 1)[0]?.split(/[/\\]/).at(-1) ?? '';
  return normalizeWording(name.replace(fileEnding, '').replace(/%20/g, ' '));
}

function isFileName(alt: string, url: string): boolean {
  if (fileEnding.test(alt) || givenName.test(alt)) return true;
  // "Staff survey" for staff-survey.svg is poor, yet words; only what is no words to a reader is a file's name.
  return !/\s/.test(alt) && /[_\d]|-.*-/.test(alt) && normalizeWording(alt) === baseName(url);
}

/** Pictures whose text only says what kind of picture they are. */
const namingKindAlone = inItems('images', ({ alt }) => kindAlone.has(normalizeWording(alt.trim())) || undefined);

export const imageAltText = documentRule({
  meta: {
    id: 'image-alt-text',
    family: 'access',
    title: { en: 'Each picture is described in words', fr: 'Chaque image est décrite en mots' },
    why: {
      en: 'Who listens to the case instead of seeing it learns from these words alone what the picture shows.',
      fr: 'La personne qui écoute le cas au lieu de le voir n’apprend que par ces mots ce que montre l’image.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      missing: {
        what: { en: 'This picture has no description.', fr: 'Cette image n’a pas de description.' },
        next: {
          en: 'Write between the square brackets what it shows: for a chart, its figures too.',
          fr: 'Écrivez entre les crochets ce qu’elle montre; pour un graphique, ses chiffres aussi.',
        },
      },
      'file-name': {
        what: {
          en: '“{alt}” is the name of a file, not what the picture shows.',
          fr: '« {alt} » est le nom d’un fichier, et non ce que montre l’image.',
        },
        next: { en: 'Say in a sentence what it shows.', fr: 'Dites en une phrase ce qu’elle montre.' },
      },
      'kind-alone': {
        what: {
          en: '“{alt}” says what kind of picture it is, not what it shows.',
          fr: '« {alt} » dit de quel genre d’image il s’agit, et non ce qu’elle montre.',
        },
        next: { en: 'Say in a sentence what it shows.', fr: 'Dites en une phrase ce qu’elle montre.' },
      },
    },
    examples: [
      {
        title: 'Nothing, a file name, and a word that says nothing',
        text: exampleCase([
          '# Reading our own results',
          '',
          '![](survey.png) ![IMG_0412](IMG_0412.jpg) ![survey-2024-final](media/survey-2024-final.svg)',
          '',
          '![Chart](chart.svg)',
        ]),
        expect: [
          { code: 'missing', on: '![](survey.png)' },
          { code: 'file-name', on: '![IMG_0412](IMG_0412.jpg)' },
          { code: 'file-name', on: '![survey-2024-final](media/survey-2024-final.svg)' },
          { code: 'kind-alone', on: '![Chart](chart.svg)' },
        ],
      },
      {
        title: 'Une image dans un texte français',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', '![sondage.png](sondage.png)']),
        expect: [{ code: 'file-name', on: '![sondage.png](sondage.png)' }],
      },
      {
        title: 'Pictures that are told',
        text: exampleCase([
          '# Reading our own results',
          '',
          '![Bar chart: 31% of teachers in 2019, 64% in 2024.](survey.png)',
          '',
          '![Kessel Mills Public School](kessel-mills-public-school.jpg)',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    const kindsAlone = new Set(namingKindAlone(study).map(({ item }) => item.alt));
    for (const { span, alt, url } of study.images) {
      const text = alt.trim();
      if (text === '') yield { code: 'missing', span };
      else if (isFileName(text, url)) yield { code: 'file-name', span, values: { alt: excerpt(text) } };
      else if (kindsAlone.has(alt)) yield { code: 'kind-alone', span, values: { alt: excerpt(text) } };
    }
  },
});
