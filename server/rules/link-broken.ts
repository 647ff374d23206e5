import { proseOfRun } from '../core/document/prose-of-runs';
import type { CaseStudy } from '../core/model/index';
import { keptByRun } from '../core/model/run';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { type Span, span } from '../core/text/span';
import { alwaysAnchors, anchorName, anchorsOf } from './shared/anchors';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { excerpt } from './shared/wording';

/**
 * `[text][label]` and `[text][]` that Markdown leaves as text, since nothing defines the label. Two numbers side by
 * side are citations, and a mark in brackets after a quotation is an editor's.
 */
const leftAsText = /(?<![\\\]!])\[([^\][]{2,200})\]\[([^\][]{0,80})\]/y;
const noLabel = /^(?:[\d\s,;–-]*|sic|…|\.\.\.)$/i;

/** Two pairs of brackets that Markdown left as text. */
interface LabelLeft {
  readonly text: string;
  readonly label: string;
  readonly place: Span;
}

/** Looked for where its two brackets meet, which is found out fast, from the bracket before them. */
function labelsIn(prose: string): readonly LabelLeft[] {
  const found: LabelLeft[] = [];
  let done = 0;
  for (let at = prose.indexOf(']['); at >= 0; at = prose.indexOf('][', at + 1)) {
    const start = prose.lastIndexOf('[', at);
    if (start < done) continue;
    leftAsText.lastIndex = start;
    const match = leftAsText.exec(prose);
    if (!match) continue;
    done = start + match[0].length;
    found.push({ text: match[1] ?? '', label: match[2] || match[1] || '', place: span(start, done) });
  }
  return found;
}

/** Those of a run; undefined where one may reach beyond it. Where two brackets meet, they stand on one line of one segment. */
const labelsInRun = keptByRun((run) => {
  const prose = run.readings.some((reading) => reading.prose.includes('][')) ? proseOfRun(run) : '';
  const first = prose.indexOf('][');
  const isOpen =
    first >= 0 && (!prose.slice(0, first).includes('[') || !prose.includes(']', prose.lastIndexOf('][') + 2));
  return isOpen ? undefined : labelsIn(prose);
});

function labelsLeft(study: CaseStudy): readonly LabelLeft[] {
  const found: LabelLeft[] = [];
  for (const { run, offset } of study.runs) {
    const own = labelsInRun(run);
    if (!own) return labelsIn(study.prose);
    for (const { place, ...label } of own)
      found.push({ ...label, place: span(offset + place.start, offset + place.end) });
  }
  return found;
}

export const linkBroken = documentRule({
  meta: {
    id: 'link-broken',
    family: 'references',
    title: { en: 'Links lead somewhere', fr: 'Les liens mènent quelque part' },
    why: {
      en: 'A reader who follows the link comes to nothing.',
      fr: 'La personne qui suit le lien n’arrive nulle part.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      label: {
        what: {
          en: 'No address is given for the link “{label}”.',
          fr: 'Aucune adresse n’est donnée pour le lien « {label} ».',
        },
        next: {
          en: 'Add a line “[{label}]: address”, or put the address in round brackets after the text.',
          fr: 'Ajoutez une ligne « [{label}]\u00A0: adresse », ou mettez l’adresse entre parenthèses après le texte.',
        },
      },
      anchor: {
        what: {
          en: 'No heading of this case is called “{name}”.',
          fr: 'Aucun titre de ce cas ne s’appelle « {name} ».',
        },
        next: {
          en: 'Write the heading’s words after the number sign, in lower case and with hyphens for spaces.',
          fr: 'Écrivez les mots du titre après le croisillon, en minuscules et avec des traits d’union au lieu des espaces.',
        },
      },
      file: {
        what: { en: 'There is no file “{path}”.', fr: 'Il n’y a pas de fichier « {path} ».' },
        next: {
          en: 'Correct the path, which starts from the folder of this case.',
          fr: 'Corrigez le chemin, qui part du dossier de ce cas.',
        },
      },
      picture: {
        what: { en: 'There is no picture “{path}”.', fr: 'Il n’y a pas d’image « {path} ».' },
        next: {
          en: 'Correct the path, which starts from the folder of this case, or add the picture.',
          fr: 'Corrigez le chemin, qui part du dossier de ce cas, ou ajoutez l’image.',
        },
      },
    },
    examples: [
      {
        title: 'A label without an address, a heading that is not there, and files that are not there',
        text: exampleCase([
          '# Reading our own results',
          '',
          'See [the survey][survey-2024], [our plan](#our-plan) and [the other case](other.case.md#advice).',
          '',
          '![Bar chart of the survey, 31% and 64%.](media/survey.svg)',
        ]),
        targets: { 'other.case.md#advice': false, 'media/survey.svg': false },
        expect: [
          { code: 'label', on: '[the survey][survey-2024]' },
          { code: 'anchor', on: '#our-plan' },
          { code: 'file', on: 'other.case.md#advice' },
          { code: 'picture', on: '![Bar chart of the survey, 31% and 64%.](media/survey.svg)' },
        ],
      },
      {
        title: 'Un titre français qui n’existe pas',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', 'Voir [la suite](#où-nous-en-sommes).']),
        expect: [{ code: 'anchor', on: '#où-nous-en-sommes' }],
      },
      {
        title: 'Links that lead somewhere, and brackets that are no links',
        text: exampleCase([
          '# Reading our own results',
          '',
          'See [the survey][s], [our plan](#our-plan), [the top](#), [a table](#table-1), [the other case](other.case.md)',
          'and [what nobody looked up](elsewhere.md). Others agree [1][2] and “was [they][sic] ready”.',
          '',
          '## Our plan',
          '',
          '<a id="table-1"></a>',
          '',
          'We met every month.',
          '',
          '[s]: https://mapleridge.example/survey',
        ]),
        targets: { 'other.case.md': true },
        expect: [],
      },
      {
        title: 'Un titre avec des accents',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Voir [la suite](#o%C3%B9-nous-en-sommes).',
          '',
          '## Où nous en sommes',
          '',
          'Les écoles lisent leurs résultats.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, targets }) {
    for (const { text, label, place } of labelsLeft(study)) {
      if (!noLabel.test(text) && !noLabel.test(label))
        yield { code: 'label', span: place, values: { label: excerpt(label) } };
    }
    for (const { url, urlSpan } of study.links) {
      if (url.startsWith('#')) {
        const name = anchorName(url);
        if (!alwaysAnchors.has(name) && !anchorsOf(study).has(name))
          yield { code: 'anchor', span: urlSpan, values: { name: excerpt(name) } };
      } else if (targets.get(url) === false) yield { code: 'file', span: urlSpan, values: { path: excerpt(url) } };
    }
    for (const { url, span: place } of study.images) {
      if (targets.get(url) === false) yield { code: 'picture', span: place, values: { path: excerpt(url) } };
    }
  },
});
