import type { CaseStudy, Passage } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { partition } from '../core/text/partition';
import { sentences } from '../core/text/sentences';
import { type Span, span } from '../core/text/span';
import { declaredInText } from './shared/answers';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { passagesWith } from './shared/found';
import { endsWithColon } from './shared/lead-in';
import { isIn, rangesOf } from './shared/ranges';

/** Whether the passage is the last before a heading of its section's level or higher, or before the end. */
function isLast(study: CaseStudy, passage: Passage): boolean {
  const next = study.passages[passage.index + 1];
  const heading = study.headings[partition(study.headings, ({ span: place }) => place.start < passage.span.end)];
  if (heading && (!next || heading.span.start < next.span.start)) {
    const own = passage.section === undefined ? undefined : study.sections[passage.section];
    return own !== undefined && heading.level <= own.heading.level;
  }
  return next === undefined;
}

const endingWithColon = passagesWith([], (content) => endsWithColon(content) || undefined);

function lastSentence(study: CaseStudy, passage: Passage): Span {
  const { start } = passage.span;
  const last = sentences(passage.prose, study.language).at(-1);
  return last ? span(start + last.start, start + last.end) : passage.span;
}

export const answerLeadIn = documentRule({
  meta: {
    id: 'answer-lead-in',
    family: 'questions',
    title: { en: 'What an answer announces does follow', fr: 'Ce qu’une réponse annonce suit vraiment' },
    why: {
      en: 'A reader is promised something that never comes.',
      fr: 'On promet à la lectrice ou au lecteur quelque chose qui ne vient jamais.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      'nothing-follows': {
        what: {
          en: 'This answer ends with a colon, and nothing follows it.',
          fr: 'Cette réponse se termine par un deux-points, et rien ne suit.',
        },
        next: {
          en: 'Write what the sentence announces, or end it with a full stop.',
          fr: 'Écrivez ce que la phrase annonce, ou terminez-la par un point.',
        },
      },
    },
    examples: [
      {
        title: 'Lessons that are announced and not given',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our advice to others',
          '',
          'We met for years. Among the lessons we have learned:',
        ]),
        expect: [{ code: 'nothing-follows', on: 'Among the lessons we have learned:' }],
      },
      {
        title: 'Un titre coupe la liste annoncée',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 7 -->',
          'Voici nos conseils :',
          '',
          '# Annexe',
          '',
          '- la liste des écoles',
        ]),
        expect: [{ code: 'nothing-follows', on: 'Voici nos conseils :' }],
      },
      {
        title: 'A list follows, a table, or deeper headings',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our advice to others',
          '',
          'Among the lessons we have learned:',
          '',
          '- start with one question',
          '',
          '## What we did',
          '',
          'We did two things:',
          '',
          '### We met',
          '',
          'Every month.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, reading }) {
    const declared = rangesOf(reading.answers.flatMap(declaredInText));
    for (const { index } of endingWithColon(study)) {
      const passage = isIn(declared, index) ? study.passages[index] : undefined;
      if (passage && isLast(study, passage)) yield { code: 'nothing-follows', span: lastSentence(study, passage) };
    }
  },
});
