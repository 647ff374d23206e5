import type { CaseStudy, Comment, Marker, Section } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { partition } from '../core/text/partition';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { titleHeading } from './shared/places';
import { excerpt } from './shared/wording';

/** Whether nothing but white space and remarks stands between a heading and the next: HTML that shows something counts. */
function isBare({ text, comments }: CaseStudy, { heading, span }: Section): boolean {
  let done = heading.span.end;
  for (let index = firstFrom(comments, done); ; index++) {
    const comment = comments[index];
    if (!comment || comment.span.end > span.end) break;
    if (text.slice(done, comment.span.start).trim() !== '') return false;
    done = comment.span.end;
  }
  return text.slice(done, span.end).trim() === '';
}

const firstFrom = (comments: readonly Comment[], offset: number): number =>
  partition(comments, ({ span }) => span.start < offset);

function holdsMarker(markers: readonly Marker[], { span }: Section): boolean {
  const comments = markers[partition(markers, ({ comment }) => comment.span.start < span.start)]?.comment;
  return comments !== undefined && comments.span.end <= span.end;
}

export const headingEmpty = documentRule({
  meta: {
    id: 'heading-empty',
    family: 'reader',
    title: { en: 'Text follows each heading', fr: 'Un texte suit chaque titre' },
    why: {
      en: 'A reader looks for the section’s text and wonders whether some is missing.',
      fr: 'On cherche le texte de la section et on se demande s’il en manque.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      empty: {
        what: {
          en: 'No text stands below the heading “{heading}”.',
          fr: 'Aucun texte ne suit le titre « {heading} ».',
        },
        next: { en: 'Write the section, or take the heading out.', fr: 'Écrivez la section ou retirez le titre.' },
      },
    },
    examples: [
      {
        title: 'A section that was never written',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our schools',
          '',
          '## Our plan',
          '',
          'We met every month.',
        ]),
        expect: [{ code: 'empty', on: '## Our schools' }],
      },
      {
        title: 'Un titre à la toute fin',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Nous nous sommes réunis chaque mois.',
          '',
          '## Remerciements',
        ]),
        expect: [{ code: 'empty', on: '## Remerciements' }],
      },
      {
        title: 'The text stands under a deeper heading, or is a picture',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our schools',
          '',
          '### In town',
          '',
          'We met every month.',
          '',
          '## Our plan',
          '',
          '![The plan on one page](plan.png)',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study }) {
    const title = titleHeading(study);
    for (const section of study.sections) {
      const { heading, passages } = section;
      // A question’s heading is the matter of the answers’ own rules, and so is a marker that may say no.
      if (passages.length > 0 || heading === title || heading.question) continue;
      if (!holdsMarker(study.markers, section) && isBare(study, section))
        yield { code: 'empty', span: heading.span, values: { heading: excerpt(heading.text) } };
    }
  },
});
