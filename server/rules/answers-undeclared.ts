import { blocksRelease, documentRule } from '../core/rule/rule';
import { answersInText, declaredInText } from './shared/answers';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { titlePlace } from './shared/places';

export const answersUndeclared = documentRule({
  meta: {
    id: 'answers-undeclared',
    family: 'questions',
    title: {
      en: 'The text shows where it answers the guiding questions',
      fr: 'Le texte montre où il répond aux questions directrices',
    },
    why: {
      en: 'Readers and facilitators go straight to the answer they need, and the case’s card is made from the marked passages.',
      fr: 'Les lectrices, les lecteurs et les personnes qui animent vont droit à la réponse voulue, et la fiche du cas est faite des passages indiqués.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      undeclared: {
        what: {
          en: 'No passage is marked as an answer to any of the {count} guiding questions that the text should answer.',
          fr: 'Aucun passage n’est indiqué comme réponse à l’une des {count} questions directrices auxquelles le texte doit répondre.',
        },
        next: {
          en: 'Put a line such as {marker} before a passage that answers question {number}, or head its section “{label}”; go on from there.',
          fr: 'Mettez une ligne comme {marker} avant un passage qui répond à la question {number}, ou intitulez sa section « {label} »; continuez ainsi.',
        },
      },
    },
    examples: [
      {
        title: 'A story without a single marked passage',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## Our schools',
          '',
          'We met every month and read our results together.',
        ]),
        expect: [{ code: 'undeclared', on: '# Reading our own results' }],
      },
      {
        title: 'Un récit où rien n’est indiqué',
        text: frenchExampleCase(['Nous nous sommes réunis chaque mois pour lire nos résultats.']),
        expect: [{ code: 'undeclared', on: 'Apprendre de nos résultats' }],
      },
      {
        title: 'One passage is marked',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 4 -->',
          'We met every month and read our results together.',
        ]),
        expect: [],
      },
      {
        title: 'One section is headed by what it answers',
        text: exampleCase([
          '# Reading our own results',
          '',
          '## What we did',
          '',
          'We met every month and read our results together.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, reading, framework, locale }) {
    if (!reading.isSetUp) return;
    // A marker that cannot be read is a declaration, and has a finding of its own.
    if (study.markers.length > 0 || reading.answers.some((answer) => declaredInText(answer).length > 0)) return;
    const answers = answersInText(reading);
    const [first] = answers;
    if (!first) return;
    const { number, label } = first.question;
    const keyword = framework.markerKeywords[study.language][0];
    const values = { count: answers.length, marker: `<!-- ${keyword}: ${number} -->`, number, label: label[locale] };
    yield { code: 'undeclared', span: titlePlace(study), values };
  },
});
