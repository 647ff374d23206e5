import { documentRule, remarks } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { shiftToTeam } from './shared/speaker';

const team = [
  'The team drew the boundaries again. It was slow, and the team asked for more time.',
  'The team then met every school council. In June the team wrote its report.',
  'Before the vote the team answered nine letters. The team also met the mayor.',
];
const ours = [
  'We had four schools too many. We knew it. We said so in public.',
  'We held nine evenings. We lost two of them to snow, and we held them again.',
];
const equipe = [
  'L’équipe a tracé les limites. L’équipe a demandé du temps. L’équipe a consulté les conseils d’école.',
  'En juin, l’équipe a remis son rapport. L’équipe a aussi répondu à neuf lettres.',
];
const nous = [
  'Nous avions quatre écoles de trop. Nous le savions. Nous l’avons dit en public.',
  'Nous avons tenu neuf soirées. Nous en avons reporté deux, et nous les avons reprises.',
];

export const speakerUnclear = documentRule({
  meta: {
    id: 'speaker-unclear',
    family: 'reader',
    title: { en: 'It is clear who speaks', fr: 'On sait qui parle' },
    why: {
      en: 'A reader who cannot tell leaders from consultants or a project team cannot tell who would have to do this elsewhere.',
      fr: 'Si on ne distingue pas la direction des consultants ou d’une équipe de projet, on ne sait pas qui devrait faire ce travail ailleurs.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      shift: {
        what: {
          en: 'The story is told by “we” and then by “the team”, and nothing says whether they are the same people.',
          fr: 'Le récit dit « nous », puis « l’équipe », et rien ne dit s’il s’agit des mêmes personnes.',
        },
        next: {
          en: 'Say once who the team was and whether you were in it, or keep to one of the two.',
          fr: 'Dites une fois qui formait l’équipe et si vous en étiez, ou tenez-vous-en à l’un des deux.',
        },
      },
    },
    examples: [
      {
        title: 'We, and then a team that nobody introduced',
        text: exampleCase([
          '# Fewer schools',
          '',
          ...ours.flatMap((one) => [one, '']),
          ...team.flatMap((one) => [one, '']),
        ]),
        expect: [{ code: 'shift', on: 'The team drew the boundaries again.' }],
      },
      {
        title: 'Nous, puis une équipe sans nom',
        text: frenchExampleCase([
          '# Moins d’écoles',
          '',
          ...nous.flatMap((one) => [one, '']),
          ...equipe.flatMap((one) => [one, '']),
        ]),
        expect: [{ code: 'shift', on: 'L’équipe a tracé les limites.' }],
      },
      {
        title: 'The team is introduced',
        text: exampleCase([
          '# Fewer schools',
          '',
          ...ours.flatMap((one) => [one, '']),
          'In 2019 we formed a team of six principals.',
          '',
          ...team.flatMap((one) => [one, '']),
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, reading }) {
    const span = reading.isCase ? shiftToTeam(study) : undefined;
    if (span) yield { code: 'shift', span };
  },
});
