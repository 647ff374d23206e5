import type { GenreKind } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import type { Localized } from '../framework/index';
import { titlePlace } from './shared/places';

/** What the text seems to be, in words that stand after "It reads like". */
const seems: Readonly<Record<Exclude<GenreKind, 'case'>, Localized>> = {
  article: { en: 'an article about the subject', fr: 'un article sur le sujet' },
  'programme-description': {
    en: 'a description of how a programme works',
    fr: 'une description du fonctionnement d’un programme',
  },
  opinion: { en: 'a statement of what ought to be done', fr: 'une prise de position sur ce qu’il faudrait faire' },
  plan: { en: 'a plan for what is to come', fr: 'un plan de ce qui est à venir' },
  testimony: { en: 'a statement to a committee', fr: 'une déclaration devant un comité' },
  news: { en: 'a report by a journalist', fr: 'un reportage de journaliste' },
};
/** Texts that may tell much of what was done, in the voice of somebody other than the district's leaders. */
const voices: ReadonlySet<GenreKind> = new Set(['testimony', 'news']);

const hearing = [
  '# Statement on the funding bill',
  '',
  'Good evening, members of the committee, and thank you for the opportunity to testify. I lead a district of nine schools.',
  '',
  'In 2019 our board closed two schools and hired six tutors. We ask you to fund them.',
].join('\n');

const article = [
  '# Schools that improve',
  '',
  'Improvement is a matter of culture. Leaders who build trust create the conditions in which people learn, and people who learn change what happens in classrooms. Goals give direction, but goals alone are never enough.',
  '',
  'Every organization has a history, and every history is a resource. When teams look at evidence together they see more than any one of them sees alone. Coherence is what people experience when the parts of their work fit.',
  '',
  'Effective systems invest in people. They protect time for learning, they keep their goals few, and they treat mistakes as information. Leadership is shared, and authority follows knowledge rather than rank.',
  '',
  'Districts differ in size, and size matters less than people expect. A small district knows its schools by name; a large one has to know them by their results. Either way, what counts is whether the people at the centre listen. A central office that listens sends fewer memos and asks better questions, and the schools that are asked better questions give better answers.',
  '',
  'Data is never neutral. It answers whatever question people ask, and a team that asks only whether results are up or down learns only that. The most useful evidence is often the most ordinary: a notebook, a conversation in a corridor, a plan with lines through it.',
  '',
  'The essential question is what students need. Schools that ask it often tend to answer it better, because the asking itself shapes what adults pay attention to. Nothing replaces the work of classroom teachers.',
].join('\n');

export const notACase = documentRule({
  meta: {
    id: 'not-a-case',
    family: 'case',
    title: { en: 'The text tells what a district did', fr: 'Le texte raconte ce qu’un conseil a fait' },
    why: {
      en: 'Readers of a case want to learn from what happened: who did what, when, and what came of it.',
      fr: 'Dans un cas, on cherche à apprendre de ce qui s’est passé : qui a fait quoi, quand, et ce qui en est résulté.',
    },
    certainty: 'heuristic',
    levels: warnsInReview,
    stage: 'set-up',
    messages: {
      'not-a-case': {
        what: {
          en: 'This does not read like a case study: hardly a sentence tells what an organization has done. It reads like {seems}.',
          fr: 'Ceci ne se lit pas comme une étude de cas : presque aucune phrase ne dit ce qu’une organisation a fait. On dirait {seems}.',
        },
        next: {
          en: 'If it is to become one, tell what your district did, with dates; the guiding questions are left aside until then.',
          fr: 'Pour en faire un cas, racontez ce que votre conseil a fait, avec des dates; d’ici là, les questions directrices sont laissées de côté.',
        },
      },
      'other-voice': {
        what: {
          en: 'This does not read like a case study that a district tells of itself. It reads like {seems}.',
          fr: 'Ceci ne se lit pas comme une étude de cas racontée par le conseil lui-même. On dirait {seems}.',
        },
        next: {
          en: 'If it is to become one, let the people who did the work tell it to colleagues; the guiding questions are left aside until then.',
          fr: 'Pour en faire un cas, laissez raconter à des collègues les gens qui ont fait le travail; d’ici là, les questions directrices sont laissées de côté.',
        },
      },
    },
    examples: [
      {
        title: 'An article that uses the words of cases',
        text: `---\nkind: case-study\n---\n${article}\n`,
        expect: [{ code: 'not-a-case', on: '# Schools that improve' }],
      },
      {
        title: 'A statement to a committee',
        text: `---\nkind: case-study\n---\n${hearing}\n`,
        expect: [{ code: 'other-voice', on: '# Statement on the funding bill' }],
      },
      {
        title: 'The first sentence of a case',
        text: '---\nkind: case-study\n---\n# Reading our own results\n\nIn 2019 our board asked every school for its plan.\n',
        expect: [],
      },
    ],
  },
  *check({ study, reading, locale }) {
    if (reading.isCase || reading.genre === 'case') return;
    const code = voices.has(reading.genre) ? 'other-voice' : 'not-a-case';
    yield { code, span: titlePlace(study), values: { seems: seems[reading.genre][locale] } };
  },
});
