import type { CaseStudy, Section } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { titleHeading } from './shared/places';
import { excerpt } from './shared/wording';

/** Whether nothing but white space and remarks stands between a heading and the next: HTML that shows something counts. */
function isBare({ text, comments }: CaseStudy, { heading, span }: Section): boolean {
  let rest = text.slice(heading.span.end, span.end);
  for (const comment of comments) {
    if (comment.span.start < heading.span.end || comment.span.end > span.end) continue;
    rest = rest.replace(text.slice(comment.span.start, comment.span.end), '');
  }
  return rest.trim() === '';
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
      const { heading, passages, span } = section;
      // A question’s heading is the matter of the answers’ own rules, and so is a marker that may say no.
      if (passages.length > 0 || heading === title || heading.question) continue;
      if (study.markers.some(({ comment }) => comment.span.start >= span.start && comment.span.end <= span.end))
        continue;
      if (isBare(study, section))
        yield { code: 'empty', span: heading.span, values: { heading: excerpt(heading.text) } };
    }
  },
});
