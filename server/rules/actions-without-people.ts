import { documentRule, remarks } from '../core/rule/rule';
import { latin } from '../core/text/latin';
import type { CueKind, VerbGroup } from '../reading/language/model';
import { has } from '../reading/passages/model';
import type { PlacedPassage } from '../reading/passages/study';
import { isCompleted, isState } from '../reading/passages/tally';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { placeIn, toldAnswer } from './shared/told';

/** Fewer deeds than this prove nothing. */
const leastDeeds = 3;
/** After a passive, these may name who did it. */
const agent = { en: /\bby\b/i, fr: latin(String.raw`(?<!\p{L})(?:par|grâce)(?!\p{L})`, 'i') };
/** Words of people and organizations, who may be those that acted. */
const people: readonly CueKind[] = ['self', 'organization', 'person-pronoun', 'they', 'pupil', 'vendor'];

/** The deeds that an answer tells, if all are told in the passive and nobody is spoken of who may have done them. */
function deedsOfNobody(passages: Iterable<PlacedPassage>) {
  const deeds: { readonly verb: VerbGroup; readonly placed: PlacedPassage }[] = [];
  for (const placed of passages) {
    const { passage, reading } = placed;
    for (const sentence of reading.sentences) {
      if (sentence.names || sentence.startsWithName || people.some((kind) => has(sentence, kind))) return [];
      for (const verb of sentence.verbs) {
        if (!isCompleted(verb) || isState(verb)) continue;
        const rest = passage.prose.slice(verb.end, sentence.end);
        if (!verb.passive || agent[reading.language].test(rest)) return [];
        deeds.push({ verb, placed });
      }
    }
  }
  return deeds;
}

export const actionsWithoutPeople = documentRule({
  meta: {
    id: 'actions-without-people',
    family: 'questions',
    title: { en: 'Somebody does what was done', fr: 'Quelqu’un fait ce qui a été fait' },
    why: {
      en: 'A reader needs to know who did it to judge whether the same could be done elsewhere.',
      fr: 'Pour juger si on peut en faire autant ailleurs, il faut savoir qui l’a fait.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      nobody: {
        what: {
          en: 'Things are done in this answer, and nobody seems to do them (for example “{deed}”).',
          fr: 'Des choses se font dans cette réponse, mais personne ne semble les faire (par exemple « {deed} »).',
        },
        next: {
          en: 'Name those who did it by their role: the superintendents, a team of principals, the trustees.',
          fr: 'Nommez par leur rôle les personnes qui l’ont fait : les surintendances, un comité de directions, les conseillères et conseillers scolaires.',
        },
      },
    },
    examples: [
      {
        title: 'A plan that was written, and meetings that were held',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'In 2019 a plan was written. Meetings were held every month, and results were read. A guide of one page was printed in the second year.',
        ]),
        expect: [{ code: 'nobody', on: '## What we did' }],
      },
      {
        title: 'Un récit au passif',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 4 -->',
          'En 2019, un plan a été rédigé. Des rencontres ont été organisées chaque mois. Un guide a été imprimé la deuxième année.',
        ]),
        expect: [{ code: 'nobody', on: '<!-- répond: 4 -->' }],
      },
      {
        title: 'Those who did it are named once',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'In 2019 a plan was written by six principals. Meetings were held every month, and results were read. A guide of one page was printed in the second year.',
        ]),
        expect: [],
      },
      {
        title: 'Des personnes agissent',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Ce que nous avons fait',
          '',
          'En 2019, les surintendances ont rédigé un plan. Des rencontres ont été organisées chaque mois. Un guide a été imprimé la deuxième année.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    const told = toldAnswer(context, 'actions');
    const deeds = told ? deedsOfNobody(told.passages) : [];
    const [first] = deeds;
    if (!told || !first || deeds.length < leastDeeds) return;
    const related = deeds.slice(0, leastDeeds).map(({ verb, placed }) => ({
      span: placeIn(placed.passage, verb),
      note: { en: 'done by nobody named', fr: 'fait par personne de nommé' },
    }));
    const deed = first.placed.passage.prose.slice(first.verb.start, first.verb.end);
    yield { code: 'nobody', span: told.source, values: { deed }, related };
  },
});
