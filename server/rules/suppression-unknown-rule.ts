import { documentRule, warnsInReview } from '../core/rule/rule';
import { nearest } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';

/** For so many different names it is looked up what was meant; nobody reads on through more. */
const mostLooked = 100;

/** What was looked for lately, by the rules that there are: the comments of a case stay the same from key to key. */
const found = new Map<string, string | undefined>();

function nearestTo(name: string, ruleIds: readonly string[]): string | undefined {
  const key = [name, ...ruleIds].join('\n');
  if (found.has(key)) return found.get(key);
  if (found.size >= mostLooked) found.clear();
  const near = nearest(
    name,
    ruleIds.map((id) => ({ text: id, value: id })),
  );
  found.set(key, near);
  return near;
}

export const suppressionUnknownRule = documentRule({
  meta: {
    id: 'suppression-unknown-rule',
    family: 'upkeep',
    title: {
      en: 'A silencing comment names rules that exist',
      fr: 'Un commentaire de mise en sourdine nomme des règles qui existent',
    },
    why: {
      en: 'A name that is no rule silences nothing.',
      fr: 'Un nom qui n’est pas celui d’une règle ne met rien en sourdine.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      misspelled: {
        what: { en: '“{name}” is not the name of a rule.', fr: '« {name} » n’est pas le nom d’une règle.' },
        next: { en: 'Did you mean “{near}”?', fr: 'Vouliez-vous dire « {near} »?' },
      },
      unknown: {
        what: { en: '“{name}” is not the name of a rule.', fr: '« {name} » n’est pas le nom d’une règle.' },
        next: {
          en: 'Copy the name from the finding that you want to silence.',
          fr: 'Copiez le nom qui figure dans la remarque à mettre en sourdine.',
        },
      },
    },
    fixes: { replace: { en: 'Change to “{near}”', fr: 'Remplacer par « {near} »' } },
    examples: [
      {
        title: 'A name that is nearly right',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-txt -- the name of a file -->',
          'The file is called TBD.',
        ]),
        expect: [{ code: 'misspelled', on: 'placeholder-txt' }],
        fixed: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
        ]),
      },
      {
        title: 'Un nom que rien ne rappelle',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- casewright-disable-next-line orthographe -- nom propre -->',
          'Le fichier s’appelle TBD.',
        ]),
        expect: [{ code: 'unknown', on: 'orthographe' }],
      },
      {
        title: 'A rule that exists',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, ruleIds }) {
    const known = new Set(study.suppressions.length === 0 ? [] : ruleIds);
    const unknown = study.suppressions.flatMap(({ rules }) => rules.filter(({ id }) => !known.has(id)));
    if (unknown.length === 0) return;
    const looked = new Map<string, string | undefined>();
    for (const { id: name, span } of unknown) {
      if (!looked.has(name) && looked.size < mostLooked) looked.set(name, nearestTo(name, ruleIds));
      const near = looked.get(name);
      if (near === undefined) yield { code: 'unknown', span, values: { name } };
      else {
        const edits = [{ span, text: near }];
        yield { code: 'misspelled', span, values: { name, near }, fix: { title: 'replace', edits, safe: false } };
      }
    }
  },
});
