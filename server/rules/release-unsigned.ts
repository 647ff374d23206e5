import { blocksRelease, documentRule } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';

export const releaseUnsigned = documentRule({
  meta: {
    id: 'release-unsigned',
    family: 'people',
    title: {
      en: 'A released case says who released it, and when',
      fr: 'Un cas diffusé dit qui l’a approuvé, et quand',
    },
    why: {
      en: 'The people in the case, and those who read it, need to know that somebody answers for its publication.',
      fr: 'Les personnes dont parle le cas, et celles qui le lisent, doivent savoir que quelqu’un répond de sa publication.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      unsigned: {
        what: {
          en: 'The status is “{status}”, and nobody has signed for it.',
          fr: 'L’état est « {status} », et personne n’a signé.',
        },
        next: {
          en: 'Have the person who approved the case give a name and a day under “{release}”, or set the status back.',
          fr: 'Demandez à la personne qui a approuvé le cas d’inscrire son nom et la date sous « {release} », ou revenez à l’état précédent.',
        },
      },
      'no-name': {
        what: { en: 'The release has a date and no name.', fr: 'La diffusion porte une date, mais aucun nom.' },
        next: {
          en: 'Add the name of the person who approved it, after “{by}”.',
          fr: 'Ajoutez le nom de la personne qui l’a approuvée, après « {by} ».',
        },
      },
      'no-date': {
        what: { en: 'The release has a name and no date.', fr: 'La diffusion porte un nom, mais aucune date.' },
        next: {
          en: 'Add the day of the approval, after “{date}”.',
          fr: 'Ajoutez la date de l’approbation, après « {date} ».',
        },
      },
    },
    examples: [
      {
        title: 'Released by nobody',
        text: exampleCase(['# Reading our own results', '', 'We met every month.'], { more: ['status: released'] }),
        expect: [{ code: 'unsigned', on: 'released' }],
      },
      {
        title: 'A signature without a name',
        text: exampleCase(['# Reading our own results', '', 'We met every month.'], {
          more: ['status: released', 'release: { role: Director of Education, date: 2025-01-15 }'],
        }),
        expect: [{ code: 'no-name', on: 'release' }],
      },
      {
        title: 'Un nom, mais pas de date',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', 'Nous nous réunissions.'], {
          more: ['statut: diffusé', 'diffusion:', '  par: Mireille Gagnon'],
        }),
        expect: [{ code: 'no-date', on: 'diffusion' }],
      },
      {
        title: 'Signed, or not released yet',
        text: exampleCase(['# Reading our own results', '', 'We met every month.'], {
          more: ['status: released', 'release: { by: J. Martin, role: Director of Education, date: 2025-01-15 }'],
        }),
        expect: [],
      },
      {
        title: 'Un cas en révision n’a pas encore à être signé',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', 'Nous nous réunissions.'], {
          more: ['statut: révision'],
        }),
        expect: [],
      },
    ],
  },
  reads: 'front-matter',
  *check({ study: { frontMatter, language } }) {
    const status = frontMatter.get('status');
    if (status === undefined || frontMatter.text('status') !== 'released') return;
    const hasName = Boolean(frontMatter.text('release.by')?.trim());
    const hasDate = Boolean(frontMatter.text('release.date')?.trim());
    const release = frontMatter.get('release');
    if (hasName && hasDate) return;
    if (release === undefined || hasName === hasDate) {
      const values = { status: status.items[0]?.text ?? '', release: language === 'fr' ? 'diffusion' : 'release' };
      yield { code: 'unsigned', span: status.valueSpan, values };
    } else if (hasDate) {
      yield { code: 'no-name', span: release.keySpan, values: { by: language === 'fr' ? 'par' : 'by' } };
    } else {
      yield { code: 'no-date', span: release.keySpan, values: { date: language === 'fr' ? 'le' : 'date' } };
    }
  },
});
