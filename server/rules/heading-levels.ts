import { documentRule, warnsInReview } from '../core/rule/rule';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { excerpt } from './shared/wording';

export const headingLevels = documentRule({
  meta: {
    id: 'heading-levels',
    family: 'access',
    title: { en: 'Heading levels follow one another', fr: 'Les niveaux de titre se suivent' },
    why: {
      en: 'Who moves through the case by its headings, as screen readers do, takes a missing level for a missing part.',
      fr: 'La personne qui parcourt le cas par ses titres, comme avec un lecteur d’écran, croit qu’il manque une partie.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      skipped: {
        what: {
          en: '“{heading}” is of level {level}, right below a heading of level {before}.',
          fr: '« {heading} » est de niveau {level}, juste sous un titre de niveau {before}.',
        },
        next: {
          en: 'Give it level {right} by taking away number signs, or add the heading between them.',
          fr: 'Donnez-lui le niveau {right} en enlevant des croisillons, ou ajoutez le titre intermédiaire.',
        },
      },
      first: {
        what: {
          en: 'The first heading is of level {level}, with nothing above it.',
          fr: 'Le premier titre est de niveau {level}, sans rien au-dessus.',
        },
        next: {
          en: 'Give the title of the case level 1, and its sections level 2.',
          fr: 'Donnez au titre du cas le niveau 1, et à ses sections le niveau 2.',
        },
      },
      'second-title': {
        what: {
          en: '“{heading}” is of level 1, which is for the title of the case alone.',
          fr: '« {heading} » est de niveau 1, réservé au titre du cas.',
        },
        next: {
          en: 'Give it level 2, with two number signs.',
          fr: 'Donnez-lui le niveau 2, avec deux croisillons.',
        },
      },
    },
    examples: [
      {
        title: 'A level that is skipped, and a second title',
        text: exampleCase([
          '# Reading our own results',
          '',
          '### Our schools',
          '',
          'There are 42.',
          '',
          '# Our plan',
          '',
          'We met every month.',
        ]),
        expect: [
          { code: 'skipped', on: '### Our schools' },
          { code: 'second-title', on: '# Our plan' },
        ],
      },
      {
        title: 'Un premier titre trop profond',
        text: frenchExampleCase(['### Nos écoles', '', 'Elles sont 19.']),
        expect: [{ code: 'first', on: '### Nos écoles' }],
      },
      {
        title: 'Down by one, up by any; the title may stand at the top of the file alone',
        text: exampleCase([
          '## Our schools',
          '',
          '### In town',
          '',
          'There are 30.',
          '',
          '#### Secondary',
          '',
          'There are six.',
          '',
          '## Our plan',
          '',
          'We met every month.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study: { headings, frontMatter } }) {
    // The title at the top of the file is shown as a heading of level 1 wherever the case is published.
    const titled = Boolean(frontMatter.text('title')?.trim());
    let before = titled ? 1 : 0;
    let titles = 0;
    for (const [index, { level, text, span }] of headings.entries()) {
      if (level === 1) titles += 1;
      const isSecond = level === 1 && titles > 1;
      if (isSecond || level > before + 1) {
        const values = { heading: excerpt(text), level, before, right: before + 1 };
        yield { code: isSecond ? 'second-title' : index === 0 ? 'first' : 'skipped', span, values };
      }
      before = level;
    }
  },
});
