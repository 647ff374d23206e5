import { documentRule, warnsInReview } from '../core/rule/rule';
import { span } from '../core/text/span';
import { proseReading } from '../reading/read';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { hasAgreed, organizationWords } from './shared/persons';
import { pupilsNamed } from './shared/pupils';

export const pupilNamed = documentRule({
  meta: {
    id: 'pupil-named',
    family: 'people',
    title: { en: 'No pupil can be recognized by name', fr: 'Aucun élève n’est reconnaissable à son nom' },
    why: {
      en: 'A child’s name in a published case can be found for years, by anybody.',
      fr: 'Le nom d’un enfant dans un cas publié peut être retrouvé pendant des années, par n’importe qui.',
    },
    certainty: 'heuristic',
    levels: warnsInReview,
    messages: {
      named: {
        what: {
          en: '“{name}” seems to be the name of a pupil.',
          fr: '«\u00A0{name}\u00A0» semble être le nom d’un élève.',
        },
        next: {
          en: 'Tell the story without the name, or add the name under “{key}:” at the top once the family has agreed in writing.',
          fr: 'Racontez sans le nom, ou ajoutez le nom en haut sous «\u00A0{key}\u00A0:\u00A0» une fois que la famille a donné son accord par écrit.',
        },
      },
    },
    examples: [
      {
        title: 'A pupil with a full name, and one with a first name',
        text: exampleCase([
          '# Reading our own results',
          '',
          'We asked the student Nadia Belkacem, who had moved twice. Maya, a Grade 5 student, showed us her page.',
          '',
          'Nadia Belkacem, a student at the time, wrote to us later.',
        ]),
        expect: [
          { code: 'named', on: 'Nadia Belkacem' },
          { code: 'named', on: 'Maya' },
        ],
      },
      {
        title: 'Des élèves nommés',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Une élève de 3e année, Zoé, lisait seule. Karim Benali, élève de la même classe, l’écoutait.',
        ]),
        expect: [
          { code: 'named', on: 'Zoé' },
          { code: 'named', on: 'Karim Benali' },
        ],
      },
      {
        title: 'Grown-ups, things and places',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Ana Petrov, a student success teacher, and the student trustee Devon Clarke met at the Student Help Desk.',
          '',
          'Each student Chromebook was new. At Elm Street, a student told us why. One student, in October, left.',
        ]),
        expect: [],
      },
      {
        title: 'The family has agreed',
        text: exampleCase(
          ['# Reading our own results', '', 'We asked the student Nadia Belkacem, who had moved twice.'],
          {
            more: ['consent: [N. Belkacem]'],
          },
        ),
        expect: [],
      },
      {
        title: 'Des adultes et des lieux',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'À Rivemont, élèves et familles ont répondu. Mireille Gagnon, conseillère aux élèves, les a lus.',
          '',
          'Chaque élève Autochtone a été rencontré.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    const named = new Set<string>();
    const key = study.language === 'fr' ? 'consentement' : 'consent';
    for (const { index, found } of pupilsNamed(proseReading(study), organizationWords(study))) {
      for (const { text, span: place } of found) {
        if (named.has(text) || hasAgreed(study, text)) continue;
        named.add(text);
        const start = study.passages[index]?.span.start ?? 0;
        yield { code: 'named', span: span(start + place.start, start + place.end), values: { name: text, key } };
      }
    }
  },
});
