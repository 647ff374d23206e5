import type { CaseStudy } from '../core/model';
import { documentRule, remarks } from '../core/rule/rule';
import { latin } from '../core/text/latin';
import { partition } from '../core/text/partition';
import { span } from '../core/text/span';
import { findFrontMatterKey } from '../framework/index';
import type { VerbGroup } from '../reading/language/model';
import type { PassageReading, SentenceReading } from '../reading/passages/model';
import type { PlacedPassage } from '../reading/passages/study';
import { proseReading } from '../reading/read';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { inPassages } from './shared/found';
import { keySpelling } from './shared/front-matter-text';
import { isWithin, quotationsIn } from './shared/quotations';
import { type RelativeDate, relativeDatesIn } from './shared/relative-dates';
import { excerpt } from './shared/wording';

/** Lives, names and other people’s words have a time of their own. */
const otherVoices = ['bio', 'byline', 'quotation'] as const;

/** Whether the case says when it was written: then every such expression can be counted from there. */
const isDated = ({ frontMatter }: CaseStudy): boolean =>
  Boolean(frontMatter.text('written')?.trim() || frontMatter.text('release.date')?.trim());

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Where what is anchored begins: a year anchors what follows it in its paragraph, and what stands beside it in its sentence; one in the heading, all. */
function anchorOf({ reading, heading }: PlacedPassage): number {
  if (heading && year.test(heading.text)) return 0;
  const first = reading.sentences.find(({ dates }) => dates.some((date) => date.year));
  return first?.start ?? Number.POSITIVE_INFINITY;
}

const told: ReadonlySet<VerbGroup['tense']> = new Set(['past', 'past-perfect', 'perfect']);

/** What is asked or looked back at, time and again, in a sentence of the present: "they ask what was learned last week". */
const askedAbout = latin(String.raw`(?<!\p{L})(?:what|how|whether|ce qu[ei’']|comment)(?!\p{L})[^,.;:]{0,60}$`, 'i');

/** How far before an expression it is asked about, at most. */
const reach = 100;

/** Whether the sentence around it makes it count from the moment of writing: it tells, or speaks of what is to come. */
function isCounted(
  { kind, span: place }: RelativeDate,
  { verbs, cues, start }: SentenceReading,
  prose: string,
): boolean {
  if (kind === 'always') return true;
  const isTold = verbs.some(({ tense, subordinate }) => told.has(tense) && !subordinate);
  const isHabit =
    cues.some((cue) => cue.kind === 'habit') ||
    askedAbout.test(prose.slice(Math.max(start, place.start - reach), place.start));
  if (!isTold && isHabit) return false;
  const isComing = verbs.some(({ tense }) => tense === 'future' || tense === 'plan');
  return isComing || (kind === 'told' && verbs.some(({ tense }) => told.has(tense)));
}

const datesOf = inPassages(['relativeDate'], ({ kind, prose }, language) => {
  const found = kind === 'quote' || kind === 'code' ? [] : relativeDatesIn(prose, language);
  return found.length === 0 ? undefined : found;
});

function firstUnanchored(placed: PlacedPassage, dates: readonly RelativeDate[]): RelativeDate | undefined {
  const { passage, reading } = placed;
  if (otherVoices.some((role) => reading.roles.has(role))) return undefined;
  const quotations = quotationsIn(passage.prose);
  const anchor = anchorOf(placed);
  return dates.find((date) => {
    const sentence = sentenceAt(reading, date.span.start);
    if (!sentence || sentence.isQuestion || isWithin(quotations, date.span.start)) return false;
    return isCounted(date, sentence, passage.prose) && sentence.start < anchor;
  });
}

function sentenceAt({ sentences }: PassageReading, offset: number): SentenceReading | undefined {
  const sentence = sentences[partition(sentences, ({ end }) => end <= offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

export const relativeDate = documentRule({
  meta: {
    id: 'relative-date',
    family: 'reader',
    title: {
      en: 'A reader can tell which year “this year” is',
      fr: 'On peut savoir de quelle année est «\u00A0cette année\u00A0»',
    },
    why: {
      en: 'Cases are read for years, and each reader would count from another day.',
      fr: 'Un cas se lit pendant des années, et chaque personne compterait à partir d’un autre jour.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      'no-anchor': {
        what: {
          en: '“{words}” counts from a day that the text does not give.',
          fr: '«\u00A0{words}\u00A0» se compte à partir d’un jour que le texte ne donne pas.',
        },
        next: {
          en: 'Give the year here, or say once at the top when the case was written, after “{key}:”.',
          fr: 'Donnez l’année ici, ou dites une fois en haut quand le cas a été écrit, après «\u00A0{key}\u00A0:\u00A0».',
        },
      },
    },
    examples: [
      {
        title: 'Counted from a day that nobody knows',
        text: exampleCase([
          '# Reading our own results',
          '',
          'Five years ago our schools kept their results to themselves. Last fall we began to share them.',
          '',
          'By next year we are going to share them with families. This year, principals brought theirs to every meeting.',
        ]),
        expect: [
          { code: 'no-anchor', on: 'Five years ago' },
          { code: 'no-anchor', on: 'next year' },
        ],
      },
      {
        title: 'Un texte français sans date',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Il y a trois ans, chaque école gardait ses résultats pour elle.',
          '',
          'Cette année, nous avons réuni les directions chaque mois.',
        ]),
        expect: [
          { code: 'no-anchor', on: 'Il y a trois ans' },
          { code: 'no-anchor', on: 'Cette année' },
        ],
      },
      {
        title: 'The year stands beside it, or before it in the paragraph',
        text: exampleCase([
          '# Reading our own results',
          '',
          'We began five years ago (2019) with the results of one grade.',
          '',
          'In June 2023 the schools shared their results. We had begun to read them last fall.',
        ]),
        expect: [],
      },
      {
        title: 'The case says when it was written',
        text: exampleCase(
          ['# Reading our own results', '', 'Five years ago our schools kept their results to themselves.'],
          {
            more: ['written: 2024-11'],
          },
        ),
        expect: [],
      },
      {
        title: 'Times that are counted from the story, habits and quoted words',
        text: exampleCase([
          '# Reading our own results',
          '',
          'We met in the fall, and two years later every school took part. In the last year of the plan we stopped.',
          '',
          'Each spring, principals look back at what they did last year.',
          '',
          'One of them said, “Last year I would have kept this to myself.” Il y a deux ans.',
        ]),
        expect: [],
      },
      {
        title: 'Le récit, les habitudes et les citations',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Cette année-là, il y a eu dix rencontres; l’année suivante, il y en a eu vingt. Il y a deux ans d’écart entre elles.',
          '',
          '«\u00A0L’an dernier, je n’aurais rien dit\u00A0», a confié une directrice. Chaque printemps, on relit ce qui s’est fait cette année.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, framework }) {
    if (isDated(study)) return;
    const prose = proseReading(study);
    const key = findFrontMatterKey(framework, 'written');
    for (const { placed, found: dates } of datesOf(prose)) {
      const found = firstUnanchored(placed, dates);
      if (!found) continue;
      const { start } = placed.passage.span;
      const place = span(start + found.span.start, start + found.span.end);
      const words = excerpt(study.text.slice(place.start, place.end));
      yield {
        code: 'no-anchor',
        span: place,
        values: { words, key: key ? keySpelling(key, prose.language) : 'written' },
      };
    }
  },
});
