import { documentRule, type RuleContext, remarks } from '../core/rule/rule';
import type { VerbGroup } from '../reading/language/model';
import { readingOf } from '../reading/passages/kept';
import { has, type SentenceReading } from '../reading/passages/model';
import { isCompleted, isPast, ownSentences } from '../reading/passages/tally';
import { proseReading } from '../reading/read';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { passagesWith } from './shared/found';
import { tellsSetback } from './shared/setbacks';
import { toldAnswer } from './shared/told';

/** In fewer words than this, much is still left out. */
const wordsOfAStory = 60;
/** What was wrong before the work began is no setback of it. */
const beforeTheWork: ReadonlySet<string> = new Set([
  'characteristics-addressed',
  'reason-for-attention',
  'starting-state',
]);

/** Something was lacking or wrong, and the sentence is told in the past. */
const isTrouble = (verb: VerbGroup, sentence: SentenceReading): boolean =>
  has(sentence, 'deficit') && isPast(verb) && !verb.subordinate;

/** The passages that tell of something that did not go as planned. */
const bumpsIn = passagesWith([], (content, language) => {
  const isBumpy =
    tellsSetback(content.prose, language) ||
    ownSentences(readingOf(content, language)).some(
      (sentence) =>
        has(sentence, 'surprise') ||
        sentence.verbs.some(
          (verb) => (verb.negative && (isCompleted(verb) || isPast(verb))) || isTrouble(verb, sentence),
        ),
    );
  return isBumpy || undefined;
});

/** Whether anything, the time before the work left out, tells of something that did not go as planned. */
function isBumpy({ study }: Pick<RuleContext, 'study'>): boolean {
  const prose = proseReading(study);
  // Passages are asked first: what was found in them is kept, and most cases tell of something early on.
  for (const { index } of bumpsIn(prose)) {
    const declared = prose.at(index)?.declared;
    if (declared && (declared.size === 0 || ![...declared].every((id) => beforeTheWork.has(id)))) return true;
  }
  return study.headings.some(({ text }) => tellsSetback(text, prose.language));
}

const smooth = [
  '# Reading our own results',
  '',
  '## What we did',
  '',
  'In 2019 we asked every school for its plan, and the superintendents read them together. In the fall of that year we formed a team of six principals and two coaches. The team wrote a guide of one page, and in spring each school used it to read its own results. In 2021 the trustees adopted the guide for all schools, and we trained two people in each.',
];

export const noSurpriseTold = documentRule({
  meta: {
    id: 'no-surprise-told',
    family: 'questions',
    title: {
      en: 'What did not go as planned is told, or said not to exist',
      fr: 'Ce qui ne s’est pas passé comme prévu est raconté, ou on dit qu’il n’y a rien eu',
    },
    why: {
      en: 'Readers learn more from what failed and was mended than from what went as planned.',
      fr: 'On apprend davantage de ce qui a échoué et qu’on a corrigé que de ce qui s’est passé comme prévu.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      smooth: {
        what: {
          en: 'Nothing unexpected seems to be told anywhere: no setback, no resistance, nothing that had to be done again.',
          fr: 'Rien d’imprévu ne semble raconté nulle part : ni revers, ni résistance, ni quoi que ce soit qu’il ait fallu refaire.',
        },
        next: {
          en: 'Tell what did not go as planned and what you did about it; if all did, say so after {marker}.',
          fr: 'Racontez ce qui ne s’est pas passé comme prévu et ce que vous en avez fait; si tout s’est passé ainsi, dites-le après {marker}.',
        },
      },
    },
    examples: [
      {
        title: 'A story without a hitch',
        text: exampleCase(smooth),
        expect: [{ code: 'smooth', on: '## What we did' }],
      },
      {
        title: 'Un récit sans accroc',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 4 -->',
          'En 2019, nous avons demandé son plan à chaque école, et les surintendances les ont lus ensemble. Nous avons formé un comité de six directions et de deux conseillères. Le comité a écrit un guide d’une page. Au printemps, chaque école s’en est servie pour lire ses résultats, et en 2021 le conseil a adopté le guide pour toutes les écoles.',
        ]),
        expect: [{ code: 'smooth', on: '<!-- répond: 4 -->' }],
      },
      {
        title: 'A meeting that had to be called off, told in another section',
        text: exampleCase([...smooth, '', '## Turning points', '', 'In January 2020 nobody came, and we began again.']),
        expect: [],
      },
      {
        title: 'An honest no',
        text: exampleCase([...smooth, '', '<!-- answers: 4 no-surprise -->', 'It all went as we had drawn it up.']),
        expect: [],
      },
      {
        title: 'Un imprévu',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '## Ce que nous avons fait',
          '',
          'En 2019, nous avons demandé son plan à chaque école, et les surintendances les ont lus ensemble. Nous avons formé un comité de six directions et de deux conseillères. Le comité a écrit un guide d’une page. La première lecture a duré une journée entière, et trois écoles ont refusé de la refaire; nous l’avons raccourcie.',
        ]),
        expect: [],
      },
    ],
  },
  *check(context) {
    const { study, framework } = context;
    const told = toldAnswer(context, 'actions');
    if (!told || told.words < wordsOfAStory || study.markers.some(({ noSurprise }) => noSurprise)) return;
    if (isBumpy(context)) return;
    const [keyword, surprise] = [framework.markerKeywords, framework.noSurpriseKeywords].map(
      (words) => words[study.language][0],
    );
    yield {
      code: 'smooth',
      span: told.source,
      values: { marker: `<!-- ${keyword}: ${told.question.number} ${surprise} -->` },
    };
  },
});
