import type { CaseStudy } from '../core/model/index';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { addCharacteristic, declaredCharacteristics } from './shared/characteristics';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { characteristicNames } from './shared/wording';

/** Where headings with text below them and markers name characteristics; headings first. */
function* mentionsOf({ sections, markers }: CaseStudy) {
  for (const { heading, passages } of sections) {
    const { characteristic, span } = heading;
    if (characteristic && passages.length > 0) yield { code: 'undeclared', characteristic, span } as const;
  }
  for (const { characteristic, span } of markers.flatMap((marker) => marker.scope)) {
    if (characteristic) yield { code: 'undeclared-in-marker', characteristic, span } as const;
  }
}

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
          en: 'This heading names “{label}”, which the block at the top does not name; it names {declared}.',
          fr: 'Ce titre nomme « {label} », que l’en-tête ne nomme pas; il nomme {declared}.',
        },
        next: {
          en: 'Add it at the top if the case is about it too; else give the section another heading.',
          fr: 'Ajoutez-la en haut si le cas porte aussi sur elle; sinon, donnez un autre titre à la section.',
        },
      },
      'undeclared-in-marker': {
        what: {
          en: 'This marker is for “{label}”, which the block at the top does not name; it names {declared}.',
          fr: 'Ce repère vise « {label} », que l’en-tête ne nomme pas; il nomme {declared}.',
        },
        next: {
          en: 'Add it at the top if the case is about it too; else name another one here, or none.',
          fr: 'Ajoutez-la en haut si le cas porte aussi sur elle; sinon, nommez-en une autre ici, ou aucune.',
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
        title: 'A marker for a characteristic that the case does not name',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 4 for alignment -->',
          'We moved the budget.',
        ]),
        expect: [{ code: 'undeclared-in-marker', on: 'alignment' }],
        fixed: exampleCase(
          ['# Reading our own results', '', '<!-- answers: 4 for alignment -->', 'We moved the budget.'],
          {
            characteristics: '[evidence-use, alignment]',
          },
        ),
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
    for (const { code, characteristic, span } of mentionsOf(study)) {
      if (told.has(characteristic)) continue;
      told.add(characteristic);
      const values = { label: characteristic.label[locale], declared: characteristicNames(declared, locale) };
      const hasRoom = declared.length < framework.characteristicsPerCase.max;
      const edits = hasRoom ? addCharacteristic(study, characteristic.id) : undefined;
      const report = { code, span, values };
      yield edits ? { ...report, fix: { title: 'add', edits, safe: false } } : report;
    }
  },
});
