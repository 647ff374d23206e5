import { documentRule, warnsInReview } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';

export const suppressionReason = documentRule({
  meta: {
    id: 'suppression-reason',
    family: 'upkeep',
    title: { en: 'A silenced finding has a reason', fr: 'Une remarque mise en sourdine a sa raison' },
    why: {
      en: 'The next person cannot tell whether it still holds, so without a reason nothing is silenced.',
      fr: 'La personne suivante ne sait pas si cela vaut encore; sans raison, rien n’est donc mis en sourdine.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      'no-reason': {
        what: {
          en: 'This comment silences findings and does not say why.',
          fr: 'Ce commentaire met des remarques en sourdine et ne dit pas pourquoi.',
        },
        next: {
          en: 'Put two hyphens and the reason before its end, as in “-- agreed with the board in May”.',
          fr: 'Mettez deux traits d’union et la raison avant la fin, comme « -- entendu avec le conseil en mai ».',
        },
      },
    },
    examples: [
      {
        title: 'No reason',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-text -->',
          'The file is called TBD.',
        ]),
        expect: [{ code: 'no-reason', on: '<!-- casewright-disable-next-line placeholder-text -->' }],
      },
      {
        title: 'Une raison est donnée',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- casewright-disable-next-line placeholder-text -- c’est le nom du fichier -->',
          'Le fichier s’appelle TBD.',
        ]),
        expect: [],
      },
      {
        title: 'The end of a silenced stretch needs none',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable placeholder-text -- the names of our files -->',
          '',
          'The files are called TBD and TODO.',
          '',
          '<!-- casewright-enable placeholder-text -->',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    for (const { kind, reason, comment } of study.suppressions) {
      if (kind !== 'enable' && !reason?.trim()) yield { code: 'no-reason', span: comment.span };
    }
  },
});
