import { proseBetween } from '../core/document/prose-of-runs';
import { documentRule, remarks } from '../core/rule/rule';
import type { Framework } from '../framework/index';
import { type Acronym, acronymsIn } from './shared/acronyms';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { isSpelledOut, spells } from './shared/expansions';

/** Countries and provinces, degrees, units, and what stands in every newspaper. */
const known: readonly string[] = (
  'AB AD AIDS AM ASAP BA BC BCE CA CAD CBC CD CE CEO CFO CIO COO COVID CV DIY DVD EU FAQ FM GB GPS GTA HIV HTML ' +
  'ID ISBN IT JK KB KM LGBTQ MA MB MP MPP NA NASA NB NL NS NT NU OK ON ONU PA PC PDF PDG PE PEI PHD PM ' +
  'PS QC QI RSVP SIDA SK SMS TB TBA TBC TBD TODO TV TVA TVO UE UK UN UNESCO UNICEF URL US USA USB VIH ' +
  'VIP XX YT'
).split(' ');

/** Names of boards are the genre: a reader is told at the top whose case it is. */
function isBoard(letters: string, district: string, { boards, vocabulary }: Framework): boolean {
  return (
    spells(letters, district) ||
    boards.some(({ acronym }) => acronym === letters) ||
    vocabulary.boardAbbreviations.some(({ short }) => short === letters)
  );
}

function byLetters(all: readonly Acronym[]): ReadonlyMap<string, readonly Acronym[]> {
  const groups = new Map<string, Acronym[]>();
  for (const acronym of all) {
    const group = groups.get(acronym.letters);
    if (group) group.push(acronym);
    else groups.set(acronym.letters, [acronym]);
  }
  return groups;
}

export const acronymUnexpanded = documentRule({
  meta: {
    id: 'acronym-unexpanded',
    family: 'reader',
    title: {
      en: 'An acronym is spelled out where it is first used',
      fr: 'Un sigle est expliqué dès son premier emploi',
    },
    why: {
      en: 'Readers come from other districts, and the same letters stand for something else there.',
      fr: 'Les lecteurs viennent d’autres conseils, où les mêmes lettres désignent autre chose.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      never: {
        what: { en: '“{letters}” is not spelled out.', fr: '«\u00A0{letters}\u00A0» n’est pas expliqué.' },
        next: {
          en: 'Write it in full the first time, with the letters in brackets after it.',
          fr: 'Écrivez-le au long la première fois, suivi des lettres entre parenthèses.',
        },
      },
      late: {
        what: {
          en: '“{letters}” is used here and spelled out only later.',
          fr: '«\u00A0{letters}\u00A0» est employé ici et expliqué seulement plus loin.',
        },
        next: { en: 'Move the full words up to here.', fr: 'Remontez ici le nom au long.' },
      },
    },
    options: {
      known: {
        type: 'string-list',
        default: known,
        description: {
          en: 'Acronyms that every reader knows.',
          fr: 'Sigles que tous les lecteurs connaissent.',
        },
      },
    },
    examples: [
      {
        title: 'Letters that are never spelled out, and letters that are too late',
        text: exampleCase([
          '# Reading our own results',
          '',
          'The PLT met every month with the staff of EQAO. Each PLT had a coach.',
          '',
          'In 2021 the Education Quality and Accountability Office (EQAO) changed its tests.',
        ]),
        expect: [
          { code: 'never', on: 'PLT' },
          { code: 'late', on: 'EQAO' },
        ],
      },
      {
        title: 'Un sigle français',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Les CAP se réunissent chaque mois. L’OQRE publie les résultats.',
          '',
          'L’Office de la qualité et de la responsabilité en éducation (OQRE) les a changés en 2021.',
        ]),
        expect: [
          { code: 'never', on: 'CAP' },
          { code: 'late', on: 'OQRE' },
        ],
      },
      {
        title: 'Spelled out: before, after, in a plural, by an “or”',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Professional learning teams (PLTs) met with the Elementary Teachers’ Federation of Ontario (ETFO).',
          'The NTIP (New Teacher Induction Program) and the board improvement plan, or BIP, came later.',
          '',
          'A PLT read the BIP. ETFO agreed with the NTIP. Support plans for principals (known as SPPs) came last.',
        ]),
        expect: [],
      },
      {
        title: 'Boards, numerals, cries, codes and what everybody knows',
        text: exampleCase([
          '# THE MRDSB AND ITS PLAN',
          '',
          'At MRDSB, as at DDSB, World War II is taught from K to 12 on TV and in `HTTP`. We did NOT know; we do not know.',
          '',
          'We named it “SPARK”. SPARK grew. STOP AND THINK, said the sign in Lancaster, PA. See [the plan](https://mapleridge.example/IPRC).',
        ]),
        expect: [],
      },
      {
        title: 'Un sigle que la configuration connaît',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', 'Les CAP se réunissent chaque mois.']),
        options: { known: ['CAP'] },
        expect: [],
      },
    ],
  },
  *check({ study, framework, options }) {
    const district = study.frontMatter.text('district') ?? '';
    for (const [letters, uses] of byLetters(acronymsIn(study))) {
      const [first] = uses;
      if (first === undefined || options.known.includes(letters) || isBoard(letters, district, framework)) continue;
      const spelledOut = uses.find(({ place }) =>
        isSpelledOut(letters, place, (start, end) => proseBetween(study, start, end)),
      );
      if (spelledOut === first) continue;
      const report = { span: first.place, values: { letters } };
      if (spelledOut === undefined) yield { code: 'never', ...report };
      else {
        const note = { en: 'It is spelled out here.', fr: 'Il est expliqué ici.' };
        yield { code: 'late', ...report, related: [{ span: spelledOut.place, note }] };
      }
    }
  },
});
