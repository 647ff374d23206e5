import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import type { SentenceReading } from '../reading/passages/model';
import type { PlacedPassage, StudyReading } from '../reading/passages/study';
import { isCompleted, isPast, ownSentences } from '../reading/passages/tally';
import { proseReading } from '../reading/read';
import { isDeed } from '../reading/suggest/deeds';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { isIn } from './shared/ranges';
import { termsIn } from './shared/terms';
import { toldAnswer } from './shared/told';

/** With fewer pieces of advice, or fewer sentences of a story to tie them to, nothing is said. */
const leastAdvice = 3;
const leastDeeds = 3;

interface Sentence {
  readonly placed: PlacedPassage;
  readonly sentence: SentenceReading;
}

const sentencesOf = (passages: readonly PlacedPassage[]): readonly Sentence[] =>
  passages.flatMap((placed) => ownSentences(placed.reading).map((sentence) => ({ placed, sentence })));

/** A date, a count, a name or something that happened: what is said from experience shows it by one of these. */
function isFromExperience({ dates, numbers, names, verbs }: SentenceReading, study: StudyReading): boolean {
  if (dates.length > 0 || numbers.length > 0 || names) return true;
  return verbs.some((verb) => isPast(verb) || (isCompleted(verb) && study.isOrganization(verb)));
}

/** A sentence whose main point is something that was done, once; with a present in it, it tells how things usually go. */
const tellsDeed = ({ verbs }: SentenceReading, study: StudyReading): boolean =>
  verbs.some((verb) => !verb.subordinate && isDeed(verb, study)) &&
  !verbs.some(({ tense, subordinate }) => tense === 'present' && !subordinate);

/** Whether a piece of advice has a telling word in common with a sentence of the story. */
function isTied(advice: readonly Sentence[], deeds: readonly Sentence[], { framework, study }: RuleContext): boolean {
  const { language } = proseReading(study);
  const terms = ({ placed, sentence }: Sentence) => [
    ...termsIn(placed.passage.prose.slice(sentence.start, sentence.end), language, framework),
  ];
  const told = new Set(deeds.flatMap(terms));
  return advice.flatMap(terms).some((term) => told.has(term));
}

const story = [
  '# Reading our own results',
  '',
  '## What we did',
  '',
  'In 2019 we asked every school for its plan. Six principals read them aloud over two days in the gymnasium. That fall we replaced the bulletin by a page that each school corrects, and in 2021 a coach left because of it.',
];

const frenchStory = [
  '# Apprendre de nos résultats',
  '',
  '<!-- répond: 4 -->',
  'En 2019, nous avons demandé son plan à chaque école. Six directions ont lu ces plans à voix haute pendant deux jours. À l’automne, nous avons remplacé le bulletin par une page que chaque école corrige.',
  '',
];

export const adviceUntied = documentRule({
  meta: {
    id: 'advice-untied',
    family: 'questions',
    title: { en: 'Advice grows out of the story', fr: 'Les conseils naissent du récit' },
    why: {
      en: 'A reader trusts advice more, and sees when it applies, if it shows what taught it to you.',
      fr: 'On se fie davantage à un conseil, et on voit quand il s’applique, s’il montre ce qui vous l’a appris.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      untied: {
        what: {
          en: 'None of this advice seems to be tied to anything that happened in the case.',
          fr: 'Aucun de ces conseils ne semble lié à ce qui s’est passé dans le cas.',
        },
        next: {
          en: 'Beside each piece, say in a few words what happened that taught you so.',
          fr: 'À côté de chacun, dites en quelques mots ce qui vous l’a appris.',
        },
      },
    },
    examples: [
      {
        title: 'Advice that could stand in any case',
        text: exampleCase([
          ...story,
          '',
          '## Our advice to others',
          '',
          '- be patient and stay curious',
          '- value the contribution of others',
          '- remember that it is a journey',
        ]),
        expect: [{ code: 'untied', on: '## Our advice to others' }],
      },
      {
        title: 'Des conseils bons pour tous',
        text: frenchExampleCase([
          ...frenchStory,
          '## Nos conseils aux autres',
          '',
          '- soyez patients et curieux',
          '- accueillez la contribution de tous',
          '- n’oubliez pas que c’est un voyage',
        ]),
        expect: [{ code: 'untied', on: '## Nos conseils aux autres' }],
      },
      {
        title: 'One piece tells what taught it',
        text: exampleCase([
          ...story,
          '',
          '## Our advice to others',
          '',
          '- be patient and stay curious',
          '- value the contribution of others; we did not, and lost a coach',
          '- remember that it is a journey',
        ]),
        expect: [],
      },
      {
        title: 'One piece speaks of something in the story',
        text: exampleCase([
          ...story,
          '',
          '## Our advice to others',
          '',
          '- be patient and stay curious',
          '- give each of your principals the bulletin to correct',
          '- remember that it is a journey',
        ]),
        expect: [],
      },
      {
        title: 'Un conseil reprend un fait du récit',
        text: frenchExampleCase([
          ...frenchStory,
          '## Nos conseils aux autres',
          '',
          '- soyez patients et curieux',
          '- lisez les plans à voix haute avant tout le reste',
          '- n’oubliez pas que c’est un voyage',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    const told = toldAnswer(context, 'advice');
    if (!told) return;
    const prose = proseReading(context.study);
    const advice: Sentence[] = [];
    for (const placed of told.passages) {
      if (placed.reading.roles.has('lead-in')) continue;
      const own = sentencesOf([placed]);
      if (own.some(({ sentence }) => isFromExperience(sentence, prose))) return;
      advice.push(...own);
    }
    if (advice.length < leastAdvice) return;
    const others = prose.passages.filter(({ passage }) => !isIn(told.ranges, passage.index));
    const deeds = sentencesOf(others).filter(({ sentence }) => tellsDeed(sentence, prose));
    if (deeds.length < leastDeeds || isTied(advice, deeds, context)) return;
    yield { code: 'untied', span: told.source };
  },
});
