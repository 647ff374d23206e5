import type { CaseStudy } from '../core/model/index';
import { documentRule, remarks } from '../core/rule/rule';
import { declaredCharacteristics } from './shared/characteristics';
import { exampleCase, frenchExampleCase } from './shared/example-case';

/** Ids of the characteristics that a section is headed by, or that a declaration is limited to. */
function structured({ sections, declarations }: CaseStudy) {
  const headed = sections.flatMap(({ characteristic, passages }) =>
    characteristic && passages.length > 0 ? [characteristic.id] : [],
  );
  const scoped = declarations.filter(
    (declaration) => declaration.by !== 'front-matter' && declaration.passages.length > 0,
  );
  return {
    any: new Set([...headed, ...scoped.flatMap((declaration) => declaration.characteristics)]),
    // A starting state told for one characteristic alone is the matter of another rule.
    beyondStart: new Set([
      ...headed,
      ...scoped
        .filter(({ question }) => !question.expectedPerCharacteristic)
        .flatMap((declaration) => declaration.characteristics),
    ]),
  };
}

export const characteristicUndiscussed = documentRule({
  meta: {
    id: 'characteristic-undiscussed',
    family: 'case',
    title: { en: 'Each characteristic named is discussed', fr: 'Chaque caractéristique nommée est traitée' },
    why: {
      en: 'A reader who came for this characteristic finds no place to read about it.',
      fr: 'Une personne venue pour cette caractéristique ne trouve pas où lire à son sujet.',
    },
    certainty: 'heuristic',
    levels: remarks,
    messages: {
      undiscussed: {
        what: {
          en: '“{label}” is named at the top, but no section or marked passage is about it, while there are some about “{other}”.',
          fr: '« {label} » est nommée en haut, mais aucune section ni aucun passage indiqué ne porte sur elle, alors qu’il y en a sur « {other} ».',
        },
        next: {
          en: 'Tell its part of the story, mark the passages that do, or take it out of the list.',
          fr: 'Racontez sa part de l’histoire, indiquez les passages qui le font ou retirez-la de la liste.',
        },
      },
    },
    examples: [
      {
        title: 'A section for one of two',
        text: exampleCase(['# Two strands', '', '## Alignment', '', 'We moved the budget to where the plan was.'], {
          characteristics: '[evidence-use, alignment]',
        }),
        expect: [{ code: 'undiscussed', on: 'evidence-use' }],
      },
      {
        title: 'Une section pour chacune',
        text: frenchExampleCase(
          [
            '# Deux fils',
            '',
            '## Harmonisation',
            '',
            'Nous avons déplacé le budget.',
            '',
            '## Utilisation des données',
            '',
            'Nous avons lu nos résultats.',
          ],
          { characteristics: '[evidence-use, alignment]' },
        ),
        expect: [],
      },
      {
        title: 'Nothing is limited to one: what is not limited serves both',
        text: exampleCase(['# Two strands', '', '## What we did', '', 'We moved the budget to where the plan was.'], {
          characteristics: '[evidence-use, alignment]',
        }),
        expect: [],
      },
    ],
  },
  *check({ study, locale }) {
    const declared = declaredCharacteristics(study);
    const { any, beyondStart } = structured(study);
    const other = declared.find(({ id }) => beyondStart.has(id));
    if (!other) return;
    for (const characteristic of declared) {
      if (any.has(characteristic.id)) continue;
      const mention = study.frontMatter.characteristics.find(
        (candidate) => candidate.characteristic === characteristic,
      );
      if (!mention) continue;
      const values = { label: characteristic.label[locale], other: other.label[locale] };
      yield { code: 'undiscussed', span: mention.span, values };
    }
  },
});
