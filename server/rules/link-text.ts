import { documentRule, warnsInReview } from '../core/rule/rule';
import { normalizeWording } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { heldBy } from './shared/held';
import { inItems } from './shared/items';
import { excerpt } from './shared/wording';

/** Words that say nothing when they are read out alone, in a list of a page's links. */
const vague: ReadonlySet<string> = new Set(
  [
    ...[
      'click',
      'click here',
      'click on this link',
      'continue',
      'details',
      'download',
      'follow this link',
      'go',
      'here',
    ],
    ...['learn more', 'link', 'more', 'more here', 'more information', 'more info', 'page', 'read here', 'read more'],
    ...['read this', 'see here', 'see more', 'the link', 'this', 'this link', 'this page', 'this site', 'website'],
    ...['à cette adresse', 'ce lien', 'ce site', 'cette page', 'cliquer ici', 'cliquez', 'cliquez ici', 'détails'],
    ...[
      'en savoir plus',
      'ici',
      'le lien',
      'lien',
      'lire',
      'lire ici',
      'lire la suite',
      'lire plus',
      'plus',
      'site web',
    ],
    ...['plus d’information', 'plus d’informations', 'suite', 'suivez ce lien', 'télécharger', 'voir', 'voir ici'],
  ].map(normalizeWording),
);

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i;

/** Links whose text alone says too little. */
const unclear = inItems('links', ({ text }) => {
  const shown = text.trim();
  if (shown === '') return 'empty';
  if (vague.has(normalizeWording(shown))) return 'vague';
  return address.test(shown) ? 'address' : undefined;
});

export const linkText = documentRule({
  meta: {
    id: 'link-text',
    family: 'access',
    title: { en: 'A link says where it leads', fr: 'Un lien dit où il mène' },
    why: {
      en: 'Who listens to the links of a page one by one cannot tell this one from others.',
      fr: 'La personne qui écoute un à un les liens d’une page ne peut pas distinguer celui-ci des autres.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      empty: {
        what: { en: 'This link has no text.', fr: 'Ce lien n’a pas de texte.' },
        next: {
          en: 'Write between the square brackets where it leads, or take it out.',
          fr: 'Écrivez entre les crochets où il mène, ou retirez-le.',
        },
      },
      vague: {
        what: { en: '“{text}” does not say where the link leads.', fr: '« {text} » ne dit pas où mène le lien.' },
        next: {
          en: 'Make the name of what it leads to the link: “the survey of 2024”.',
          fr: 'Faites un lien du nom de ce à quoi il mène\u00A0: «\u00A0le sondage de 2024\u00A0».',
        },
      },
      address: {
        what: {
          en: 'The text of this link is an address, which is read out sign by sign.',
          fr: 'Le texte de ce lien est une adresse, qui est lue signe par signe.',
        },
        next: {
          en: 'Write what stands there instead: [the name of the page](its address).',
          fr: 'Écrivez plutôt ce qui s’y trouve\u00A0: [le nom de la page](son adresse).',
        },
      },
    },
    examples: [
      {
        title: 'Links that say nothing',
        text: exampleCase([
          '# Reading our own results',
          '',
          'For the survey, [click here](survey.md). [Read more…](more.md) See <https://mapleridge.example/plan>,',
          '[www.mapleridge.example](https://mapleridge.example) and [](plan.md).',
        ]),
        expect: [
          { code: 'vague', on: '[click here](survey.md)' },
          { code: 'vague', on: '[Read more…](more.md)' },
          { code: 'address', on: '<https://mapleridge.example/plan>' },
          { code: 'address', on: '[www.mapleridge.example](https://mapleridge.example)' },
          { code: 'empty', on: '[](plan.md)' },
        ],
      },
      {
        title: 'Des liens français qui ne disent rien',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '[Cliquez ici](sondage.md) ou [lire la suite](suite.md).',
        ]),
        expect: [
          { code: 'vague', on: '[Cliquez ici](sondage.md)' },
          { code: 'vague', on: '[lire la suite](suite.md)' },
        ],
      },
      {
        title: 'Links that say where they lead; an address in a footnote is a source',
        text: exampleCase([
          '# Reading our own results',
          '',
          'The [survey of 2024](survey.md) is public.[^1] Ask <info@mapleridge.example>.',
          '',
          '[^1]: The plan, <https://mapleridge.example/plan>.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    let isInFootnote: ReturnType<typeof heldBy> | undefined;
    for (const { item, found: code } of unclear(study)) {
      const { span, text, url } = item;
      if (code === 'empty') yield { code, span };
      else if (code === 'vague') yield { code, span, values: { text: excerpt(text.trim()) } };
      else if (!/^mailto:/i.test(url)) {
        isInFootnote ??= heldBy(study.footnotes.definitions.map((definition) => definition.span));
        if (!isInFootnote(span)) yield { code: 'address', span };
      }
    }
  },
});
