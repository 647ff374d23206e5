import type { CharacteristicMention } from '../core/model/index';
import { blocksRelease, documentRule } from '../core/rule/rule';
import { type Characteristic, suggestCharacteristic } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { hasPlaceholder } from './shared/placeholders';
import { excerpt, listing } from './shared/wording';

/** For so many different names it is looked up what was meant; nobody reads on through more. */
const mostLooked = 100;

export const characteristicUnknown = documentRule({
  meta: {
    id: 'characteristic-unknown',
    family: 'case',
    title: {
      en: 'Each characteristic is one of the programme’s',
      fr: 'Chaque caractéristique est l’une de celles du programme',
    },
    why: {
      en: 'Cases are gathered by characteristic, so a reader would never come across this one.',
      fr: 'Les cas sont regroupés par caractéristique; personne ne tomberait donc sur celui-ci.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      misspelled: {
        what: {
          en: '“{name}” is not a characteristic of the programme.',
          fr: '« {name} » n’est pas une caractéristique du programme.',
        },
        next: { en: 'Did you mean “{near}” ({label})?', fr: 'Vouliez-vous dire « {near} » ({label})?' },
      },
      unknown: {
        what: {
          en: '“{name}” is not a characteristic of the programme.',
          fr: '« {name} » n’est pas une caractéristique du programme.',
        },
        next: {
          en: 'Write the number or the name of one: {known}.',
          fr: 'Écrivez le numéro ou le nom de l’une d’elles : {known}.',
        },
      },
    },
    fixes: { replace: { en: 'Change to {near} ({label})', fr: 'Remplacer par {near} ({label})' } },
    examples: [
      {
        title: 'A name that is nearly right',
        text: exampleCase(['# Reading our own results'], { characteristics: 'evidense-use' }),
        expect: [{ code: 'misspelled', on: 'evidense-use' }],
        fixed: exampleCase(['# Reading our own results'], { characteristics: 'evidence-use' }),
      },
      {
        title: 'Une caractéristique que le programme ne connaît pas',
        text: frenchExampleCase(['# Apprendre de nos résultats'], { characteristics: 'transport' }),
        expect: [{ code: 'unknown', on: 'transport' }],
      },
      {
        title: 'A marker for a characteristic with a slip in its name',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 3 for evidnce-use -->',
          'Until 2019 few people read the plans.',
        ]),
        expect: [{ code: 'misspelled', on: 'evidnce-use' }],
        fixed: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 3 for evidence-use -->',
          'Until 2019 few people read the plans.',
        ]),
      },
      {
        title: 'A number and an official wording',
        text: exampleCase(['# Reading our own results'], {
          characteristics: '[3, Use a comprehensive approach to leadership development]',
        }),
        expect: [],
      },
    ],
  },
  *check({ study, framework, locale }) {
    const mentions: CharacteristicMention[] = [
      ...study.frontMatter.characteristics,
      ...study.markers.flatMap((marker) => marker.scope),
    ];
    const looked = new Map<string, Characteristic | undefined>();
    for (const { characteristic, text, span } of mentions) {
      if (characteristic || text.trim() === '' || hasPlaceholder(text, framework)) continue;
      if (!looked.has(text) && looked.size < mostLooked) looked.set(text, suggestCharacteristic(framework, text));
      const near = looked.get(text);
      const name = excerpt(text);
      if (near) {
        const values = { name, near: near.id, label: near.label[locale] };
        yield {
          code: 'misspelled',
          span,
          values,
          fix: { title: 'replace', edits: [{ span, text: near.id }], safe: false },
        };
      } else {
        const known = listing(
          framework.characteristics.map(({ number, id }) => `${number} ${id}`),
          locale,
        );
        yield { code: 'unknown', span, values: { name, known } };
      }
    }
  },
});
