import { documentRule, warnsInReview } from '../core/rule/rule';
import { type Span, span } from '../core/text/span';
import { proseReading } from '../reading/read';
import { personsQuoted } from './shared/attributions';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { isSamePerson } from './shared/personal-names';
import { hasAgreed, organizationWords } from './shared/persons';
import { pupilsNamed } from './shared/pupils';

export const quotationConsent = documentRule({
  meta: {
    id: 'quotation-consent',
    family: 'people',
    title: { en: 'People who are quoted have agreed to it', fr: 'Les personnes citées y ont consenti' },
    why: {
      en: 'Words spoken among colleagues reach strangers once the case is published.',
      fr: 'Des paroles dites entre collègues parviennent à des inconnus dès que le cas est publié.',
    },
    certainty: 'heuristic',
    levels: warnsInReview,
    messages: {
      'no-consent': {
        what: {
          en: '{name} is quoted, and no consent is noted.',
          fr: '{name} est cité ou citée, et aucun consentement n’est inscrit.',
        },
        next: {
          en: 'Show them the passage, and add the name under “{key}:” at the top once they agree; or leave the name out.',
          fr: 'Montrez-lui le passage et ajoutez son nom en haut sous «\u00A0{key}\u00A0:\u00A0» une fois l’accord obtenu; ou retirez le nom.',
        },
      },
    },
    examples: [
      {
        title: 'Quoted before, between and after',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Carla Whitfield led two evenings. “I told them about the worst meeting of my career,” she said.',
          '',
          'Devon Clarke, the local’s president, put it plainly: “You keep buying hours from outside.”',
          '',
          '“We had never read these results together,” said Ana Petrov. Ana Petrov stayed on.',
        ]),
        expect: [
          { code: 'no-consent', on: 'Carla Whitfield' },
          { code: 'no-consent', on: 'Devon Clarke' },
          { code: 'no-consent', on: 'Ana Petrov' },
        ],
      },
      {
        title: 'Une citation dans un texte français',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '«\u00A0Nous avons appris à lire nos résultats ensemble\u00A0», dit Mireille Gagnon.',
        ]),
        expect: [{ code: 'no-consent', on: 'Mireille Gagnon' }],
      },
      {
        title: 'Consent is noted, with an initial',
        text: exampleCase(
          ['# Reading our own results', '', '“We had never read these results together,” said Ana Petrov.'],
          { more: ['consent: [A. Petrov]'] },
        ),
        expect: [],
      },
      {
        title: 'Named in their role, unnamed, cited, or terms in quotation marks',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Ruth Osei, the director, took the plan to the trustees. “I would have kept this to myself,” one principal told us.',
          '',
          'Helen Castellano (2011) put it this way: “Districts that read together learn together.”',
          '',
          'Steven Marsh joined us and spoke of “intentional interruption”. Tom Reyes asked what “done” meant.',
        ]),
        expect: [],
      },
      {
        title: 'Consentement inscrit',
        text: frenchExampleCase(
          [
            '# Apprendre de nos résultats',
            '',
            '«\u00A0Nous avons appris à lire nos résultats ensemble\u00A0», dit Mireille Gagnon.',
          ],
          { more: ['consentement: [Mireille Gagnon]'] },
        ),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    const prose = proseReading(study);
    const excluded = organizationWords(study);
    const key = study.language === 'fr' ? 'consentement' : 'consent';
    const quoted: { readonly name: string; readonly place: Span }[] = [];
    for (const { index, found } of personsQuoted(prose, excluded)) {
      const start = study.passages[index]?.span.start ?? 0;
      for (const { text, span: place } of found) {
        if (!hasAgreed(study, text)) quoted.push({ name: text, place: span(start + place.start, start + place.end) });
      }
    }
    if (quoted.length === 0) return;
    // A named pupil is a graver matter, told by a rule of its own.
    const pupils = [...pupilsNamed(prose, excluded)].flatMap(({ found }) => found.map(({ text }) => text));
    const settled = [...new Set(pupils)];
    for (const { name, place } of quoted) {
      if (settled.some((other) => isSamePerson(other, name))) continue;
      settled.push(name);
      yield { code: 'no-consent', span: place, values: { name, key } };
    }
  },
});
