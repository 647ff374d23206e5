import type { CaseStudy } from '../core/model';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { latin } from '../core/text/latin';
import { type Span, span } from '../core/text/span';
import type { Language } from '../framework/index';
import { readingOf } from '../reading/passages/kept';
import { proseReading } from '../reading/read';
import { type Amount, amountsIn } from './shared/amounts';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { passagesWith } from './shared/found';
import { pupilsInTables } from './shared/pupil-cells';
import { mayHold } from './shared/signs';

const pupils: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`^\s+(?:of\s+(?:the|our|its|these|those)\s+(?:[\d,]+\s+)?)?(?:[\p{Ll}-]+\s+){0,2}?(?:Grade\s+\d{1,2}\s+)?(?:students|pupils|learners|children|boys|girls|graduates)(?!\p{L})`,
  ),
  fr: latin(
    String.raw`^\s+(?:de\s+nos\s+|des\s+|de\s+ces\s+)?(?:\d[\d \u00A0\u202F]*\s)?(?:élèves|enfants|jeunes|garçons|filles)(?!\p{L})`,
  ),
};
/** What is told of pupils in results: the words that make a count one of persons who can be recognized. */
const outcome: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:reached|met|passed|failed|scored|achieved|graduated|dropped out|left|suspended|expelled|identified|referred|diagnosed|missed|improved|repeated|absent|struggled|struggling|(?:below|above|behind|at)\s+(?:(?:the|grade|provincial|expected)\s+){0,3}(?:standard|level|benchmark|norm|average|goal|target)|at risk|reading at|read at|could (?:not )?read|with autism|with (?:an )?IEPs?|in care|with special|newcomers?|refugees?)(?!\p{L})`,
    'i',
  ),
  fr: latin(
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:attei\p{L}+|réussi\p{L}*|échou\p{L}+|décroch\p{L}+|quitté|suspendu\p{L}*|renvoyé\p{L}*|désigné\p{L}*|diagnostiqué\p{L}*|redoubl\p{L}+|progressé|sous (?:le|la) (?:seuil|norme|niveau|repère|moyenne)|en difficulté|à risque|absents?|lisaient|obtenu)(?!\p{L})`,
    'i',
  ),
};
/** The number names a grade, is one of a range, or says how things are shared out. */
const noCount: Readonly<Record<Language, RegExp>> = {
  en: latin(
    String.raw`(?<!\p{L})(?:grades?|years?|ages?|levels?|kindergarten)\s+(?:[\dK][\d,\s&–-]*(?:(?:and|or|to)\s*)?)?$|(?<!\p{L})(?:groups?|pairs?|teams?|sets?|tables?|classes) of\s+$|(?<!\p{L})(?:per|every|each|to|if|than|least|most|between|top|any|or)\s+(?:the\s+)?$`,
    'i',
  ),
  fr: latin(
    String.raw`(?<!\p{L})(?:groupes?|équipes?|paires?|classes?) de\s+$|(?<!\p{L})(?:par|chaque|si|que|moins|plus|entre|ou|les)\s+(?:de\s+)?$`,
    'i',
  ),
};
/** "Two students in three" are a share. */
const isRatio =
  /^\s+(?:in|out of|on|sur)\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|every|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)/i;
/** Sentences without any of these words are done with at once. */
const wordsForPupils = /student|pupil|learner|child|boys|girls|graduate|élève|enfant|jeune|garçon|fille/i;
/** How far before a number what it counts is looked for. */
const reach = 200;

export const smallCell = documentRule({
  meta: {
    id: 'small-cell',
    family: 'people',
    title: { en: 'No result tells of a handful of pupils', fr: 'Aucun résultat ne porte sur une poignée d’élèves' },
    why: {
      en: 'In a small school, people who know it can tell which pupils these are.',
      fr: 'Dans une petite école, qui la connaît peut deviner de quels élèves il s’agit.',
    },
    certainty: 'heuristic',
    levels: warnsInReview,
    messages: {
      small: {
        what: {
          en: 'This result is about fewer than {least} pupils.',
          fr: 'Ce résultat porte sur moins de {least} élèves.',
        },
        next: {
          en: 'Join it with others, or write “fewer than {least}”.',
          fr: 'Regroupez-le avec d’autres, ou écrivez «\u00A0moins de {least}\u00A0».',
        },
      },
    },
    options: {
      least: {
        type: 'integer',
        default: 10,
        minimum: 2,
        description: {
          en: 'The smallest count of pupils that may be told.',
          fr: 'Le plus petit nombre d’élèves que l’on peut donner.',
        },
      },
    },
    examples: [
      {
        title: 'A few pupils, in the text and in a table',
        text: exampleCase([
          '# Reading our own results',
          '',
          'At Elm Street, four Grade 3 students reached the standard, and 3 of the 41 students were suspended.',
          '',
          '| Result | 2022 | 2024 |',
          '| --- | --- | --- |',
          '| Students below the standard | 7 of 52 | 24 of 60 |',
        ]),
        expect: [
          { code: 'small', on: 'four Grade 3 students' },
          { code: 'small', on: '3 of the 41 students' },
          { code: 'small', on: '7 of 52' },
        ],
      },
      {
        title: 'Quelques élèves',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'À Rivemont, six élèves ont atteint le repère en juin 2023, et trois élèves étaient encore en difficulté.',
        ]),
        expect: [
          { code: 'small', on: 'six élèves' },
          { code: 'small', on: 'trois élèves' },
        ],
      },
      {
        title: 'Grades, groups, grown-ups, schools and larger counts',
        text: exampleCase([
          '# Reading our own results',
          '',
          'In Grades 7 and 8 students improved. Groups of four students met. Fewer than a dozen teachers left.',
          '',
          'Six schools reached the goal, with 58 students above the standard and fewer than five students absent.',
          '',
          '| Result | 2022 | 2024 |',
          '| --- | --- | --- |',
          '| School plans that name a goal | 7 of 42 | 39 of 42 |',
          '| Share of students at the standard | 9% | 24% |',
        ]),
        expect: [],
      },
      {
        title: 'Niveaux et adultes',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Les élèves de 2e année ont progressé. Deux orthophonistes ont quitté. Chaque groupe de cinq élèves a réussi.',
        ]),
        expect: [],
      },
      {
        title: 'Another least count',
        text: exampleCase(['# Reading our own results', '', 'Eight students reached the standard.']),
        options: { least: 6 },
        expect: [],
      },
    ],
  },
  *check({ study, options: { least } }) {
    const places = [...inSentences(study, least), ...pupilsInTables(study, least)];
    for (const place of places.sort((one, other) => one.start - other.start))
      yield { code: 'small', span: place, values: { least } };
  },
});

function inSentences(study: CaseStudy, least: number): readonly Span[] {
  const places: Span[] = [];
  for (const { index, found } of countsOf(proseReading(study))) {
    const start = study.passages[index]?.span.start ?? 0;
    for (const { value, span: own } of found) if (value < least) places.push(span(start + own.start, start + own.end));
  }
  return places;
}

/** Counts of pupils, of two or more, that a passage tells a result of. Spans count from its start. */
const countsOf = passagesWith(
  ['pupils'],
  (content, language): readonly Pick<Amount, 'value' | 'span'>[] | undefined => {
    const { kind, prose } = content;
    if (kind === 'code' || kind === 'table' || !mayHold(content, 'digit', 'number')) return undefined;
    const found = readingOf(content, language).sentences.flatMap(({ start, end, isQuestion }) => {
      const words = prose.slice(start, end);
      if (isQuestion || !wordsForPupils.test(words)) return [];
      return amountsIn(words, language).flatMap((amount) => {
        const noun = pupils[language].exec(words.slice(amount.span.end))?.[0];
        const before = words.slice(Math.max(0, amount.span.start - reach), amount.span.start);
        // A single pupil in a story is mostly any pupil, and "fewer than five" is what is asked for.
        if (!noun || amount.value < 2 || amount.hedge !== 'exact') return [];
        const after = amount.span.end + noun.length;
        if (isRatio.test(words.slice(after))) return [];
        if (noCount[language].test(before) || !outcome[language].test(words.slice(after))) return [];
        return [{ value: amount.value, span: span(start + amount.span.start, start + after) }];
      });
    });
    return found.length === 0 ? undefined : found;
  },
);
