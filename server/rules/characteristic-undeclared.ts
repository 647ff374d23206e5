import { documentRule, warnsInReview } from '../core/rule/rule';
import { addCharacteristic, declaredCharacteristics } from './shared/characteristics';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { characteristicNames } from './shared/wording';

export const characteristicUndeclared = documentRule({
  meta: {
    id: 'characteristic-undeclared',
    family: 'case',
    title: {
      en: 'A characteristic with its own section is named at the top',
      fr: 'Une caractéristique qui a sa section est nommée en haut',
    },
    why: {
      en: 'A reader who looks for cases about this characteristic will not be shown this one.',
      fr: 'Une personne qui cherche des cas sur cette caractéristique ne verra pas celui-ci.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      undeclared: {
        what: {
          en: 'This section is headed “{label}”, which the block at the top does not name; it names {declared}.',
          fr: 'Cette section s’intitule « {label} », que l’en-tête ne nomme pas; il nomme {declared}.',
        },
        next: {
          en: 'Add it at the top if the case is about it too; else give the section another heading.',
          fr: 'Ajoutez-la en haut si le cas porte aussi sur elle; sinon, donnez un autre titre à la section.',
        },
      },
    },
    fixes: {
      add: {
        en: 'Add “{label}” to the characteristics at the top',
        fr: 'Ajouter « {label} » aux caractéristiques en haut',
      },
    },
    examples: [
      {
        title: 'A section about a second characteristic',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Alignment',
          '',
          'We moved the budget to where the plan was.',
        ]),
        expect: [{ code: 'undeclared', on: '## Alignment' }],
        fixed: exampleCase(
          ['# Reading our own results', '', '## Alignment', '', 'We moved the budget to where the plan was.'],
          {
            characteristics: '[evidence-use, alignment]',
          },
        ),
      },
      {
        title: 'Une troisième: il n’y a plus de place',
        text: frenchExampleCase(
          ['# Apprendre de nos résultats', '', '## Relations de travail', '', 'Nous avons rencontré le syndicat.'],
          {
            characteristics: '[evidence-use, alignment]',
          },
        ),
        expect: [{ code: 'undeclared', on: '## Relations de travail' }],
      },
      {
        title: 'The section’s characteristic is named',
        text: exampleCase(['# Reading our own results', '', '## Use of evidence', '', 'We read our results together.']),
        expect: [],
      },
    ],
  },
  *check({ study, framework, locale }) {
    const declared = declaredCharacteristics(study);
    if (declared.length === 0) return;
    const told = new Set(declared);
    for (const { heading, passages } of study.sections) {
      const { characteristic } = heading;
      if (!characteristic || told.has(characteristic) || passages.length === 0) continue;
      told.add(characteristic);
      const values = { label: characteristic.label[locale], declared: characteristicNames(declared, locale) };
      const edits =
        declared.length < framework.characteristicsPerCase.max
          ? addCharacteristic(study, characteristic.id)
          : undefined;
      const report = { code: 'undeclared', span: heading.span, values } as const;
      yield edits ? { ...report, fix: { title: 'add', edits, safe: false } } : report;
    }
  },
});
