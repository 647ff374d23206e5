import { documentRule, warnsInReview } from '../core/rule/rule';
import { type Span, span } from '../core/text/span';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { inStretches } from './shared/stretches';
import { excerpt } from './shared/wording';

/** Markdown leaves a reference to no footnote as text; a backslash before it says that it is meant as text. */
const leftAsText = /(?<!\\)\[\^([^\]\s[]{1,80})\]/y;

/** The marks in each stretch of the prose: none runs on over a line end. */
const marksLeft = inStretches(['bracket'], ({ prose }) => {
  const found: { readonly label: string; readonly place: Span }[] = [];
  for (let at = prose.indexOf('[^'); at >= 0; at = prose.indexOf('[^', at + 1)) {
    leftAsText.lastIndex = at;
    const match = leftAsText.exec(prose);
    if (match) found.push({ label: excerpt(match[1] ?? ''), place: span(at, at + match[0].length) });
  }
  return found.length === 0 ? undefined : found;
});

/** The `[^label]` that a footnote starts with. */
function labelPlace(text: string, place: Span): Span {
  const end = text.indexOf(']', place.start);
  return end < 0 || end >= place.end ? place : span(place.start, end + 1);
}

export const footnoteUnresolved = documentRule({
  meta: {
    id: 'footnote-unresolved',
    family: 'references',
    title: { en: 'Footnotes and their marks belong together', fr: 'Les notes et leurs appels vont ensemble' },
    why: {
      en: 'A reader who looks for the source finds none, or finds one that belongs to nothing.',
      fr: 'La personne qui cherche la source n’en trouve aucune, ou en trouve une qui ne se rapporte à rien.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      undefined: {
        what: { en: 'There is no footnote “{label}”.', fr: 'Il n’y a pas de note « {label} ».' },
        next: {
          en: 'Add it below the text as “[^{label}]: …”, or take the mark out.',
          fr: 'Ajoutez-la sous le texte sous la forme « [^{label}]\u00A0: … », ou retirez l’appel.',
        },
      },
      unused: {
        what: {
          en: 'Nothing in the text leads to the footnote “{label}”.',
          fr: 'Rien dans le texte ne renvoie à la note « {label} ».',
        },
        next: {
          en: 'Put “[^{label}]” where it belongs, or take the footnote out: it is not shown.',
          fr: 'Placez « [^{label}] » là où elle se rapporte, ou retirez la note\u00A0: elle ne s’affiche pas.',
        },
      },
      twice: {
        what: {
          en: 'There are two footnotes “{label}”, and only the first is shown.',
          fr: 'Il y a deux notes « {label} », et seule la première s’affiche.',
        },
        next: { en: 'Give this one a label of its own.', fr: 'Donnez à celle-ci une étiquette à elle.' },
      },
    },
    examples: [
      {
        title: 'A mark without a footnote, a footnote without a mark, and two of one name',
        text: exampleCase([
          '# Reading our own results',
          '',
          'The share rose to 49%[^1] and then to 52%.[^survey]',
          '',
          '[^1]: Staff survey, May 2023.',
          '',
          '[^1]: Staff survey, May 2024.',
          '',
          '[^plan]: The plan of 2019.',
        ]),
        expect: [
          { code: 'undefined', on: '[^survey]' },
          { code: 'twice', on: '[^1]' },
          { code: 'unused', on: '[^plan]' },
        ],
      },
      {
        title: 'Un appel sans note',
        text: frenchExampleCase(['# Apprendre de nos résultats', '', 'La part est passée à 49\u00A0%[^2].']),
        expect: [{ code: 'undefined', on: '[^2]' }],
      },
      {
        title: 'A footnote that is used twice, and a mark that is meant as text',
        text: exampleCase([
          '# Reading our own results',
          '',
          'The share rose to 49%[^1] and later fell.[^1] We write \\[^x] for a footnote.',
          '',
          '[^1]: Staff survey, May 2023.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    const { text, footnotes } = study;
    for (const { start, found } of marksLeft(study)) {
      for (const { label, place } of found)
        yield { code: 'undefined', span: span(start + place.start, start + place.end), values: { label } };
    }
    const used = new Set(footnotes.references.map(({ label }) => label));
    const first = new Map<string, Span>();
    for (const { label, span: whole } of footnotes.definitions) {
      const earlier = first.get(label);
      if (!earlier && used.has(label)) {
        first.set(label, whole);
        continue;
      }
      const place = labelPlace(text, whole);
      const values = { label: excerpt(label) };
      if (earlier) {
        const note = { en: 'The first one stands here.', fr: 'La première se trouve ici.' };
        yield { code: 'twice', span: place, values, related: [{ span: labelPlace(text, earlier), note }] };
        continue;
      }
      first.set(label, whole);
      yield { code: 'unused', span: place, values };
    }
  },
});
