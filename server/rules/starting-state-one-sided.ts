import { documentRule, warnsInReview } from '../core/rule/rule';
import { declaredInText } from './shared/answers';
import { declaredCharacteristics } from './shared/characteristics';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { characteristicNames } from './shared/wording';

export const startingStateOneSided = documentRule({
  meta: {
    id: 'starting-state-one-sided',
    family: 'questions',
    title: { en: 'Each characteristic has its starting state', fr: 'Chaque caractéristique a son point de départ' },
    why: {
      en: 'Without a before, a reader cannot see how far this characteristic came.',
      fr: 'Sans avant, on ne voit pas le chemin parcouru pour cette caractéristique.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    messages: {
      'one-sided': {
        what: {
          en: 'Question {number}, “{label}”, is answered for {told} and not for {missing}.',
          fr: 'La question {number}, « {label} », a sa réponse pour {told} et non pour {missing}.',
        },
        next: {
          en: 'Tell the starting state of {missing} too, and mark that passage with {marker}; if this passage speaks of both, do not limit it to one.',
          fr: 'Dites aussi d’où l’on est parti pour {missing} et indiquez ce passage par {marker}; si celui-ci parle des deux, ne le limitez pas à l’une.',
        },
      },
    },
    examples: [
      {
        title: 'Two characteristics, one beginning',
        text: exampleCase(
          [
            '# Two strands',
            '',
            '<!-- answers: 3 for evidence-use -->',
            'Until 2019 few people read our results.',
            '',
            '<!-- answers: 4 -->',
            'We moved the budget and read our results.',
          ],
          { characteristics: '[evidence-use, alignment]' },
        ),
        expect: [{ code: 'one-sided', on: '<!-- answers: 3 for evidence-use -->' }],
      },
      {
        title: 'Le point de départ se trouve dans la section de l’une des deux',
        text: frenchExampleCase(
          [
            '# Deux fils',
            '',
            '## Harmonisation',
            '',
            '### Notre point de départ',
            '',
            'En 2019, le budget suivait les habitudes.',
            '',
            '## Utilisation des données',
            '',
            'Nous avons lu nos résultats.',
          ],
          { characteristics: '[evidence-use, alignment]' },
        ),
        expect: [{ code: 'one-sided', on: '### Notre point de départ' }],
      },
      {
        title: 'One beginning that serves both',
        text: exampleCase(
          [
            '# Two strands',
            '',
            '<!-- answers: 3 -->',
            'Until 2019 few people read our results, and the budget followed habit.',
          ],
          {
            characteristics: '[evidence-use, alignment]',
          },
        ),
        expect: [],
      },
    ],
  },
  *check({ study, reading, framework, locale }) {
    const declared = declaredCharacteristics(study);
    if (declared.length < 2) return;
    for (const answer of reading.answers) {
      const { question } = answer;
      const declarations = declaredInText(answer).filter(({ passages }) => passages.length > 0);
      const [first] = declarations;
      if (!question.expectedPerCharacteristic || !first) continue;
      if (declarations.some(({ characteristics }) => characteristics.length === 0)) continue;
      const scoped = new Set(declarations.flatMap(({ characteristics }) => characteristics));
      const told = declared.filter(({ id }) => scoped.has(id));
      const missing = declared.filter(({ id }) => !scoped.has(id));
      const [next] = missing;
      if (told.length === 0 || !next) continue;
      const keyword = framework.markerKeywords[study.language][0];
      const scope = framework.forKeywords[study.language][0];
      const values = {
        number: question.number,
        label: question.label[locale],
        told: characteristicNames(told, locale),
        missing: characteristicNames(missing, locale),
        marker: `<!-- ${keyword}: ${question.number} ${scope} ${next.id} -->`,
      };
      yield { code: 'one-sided', span: first.source, values };
    }
  },
});
