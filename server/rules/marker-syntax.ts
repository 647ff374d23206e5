import type { CaseStudy, MarkerProblem } from '../core/model/index';
import { blocksRelease, documentRule } from '../core/rule/rule';
import type { Framework, Language } from '../framework/index';
import { exampleCase, frenchExampleCase } from './shared/example-case';
import { excerpt, listing, questionNames, quoted } from './shared/wording';

/** A characteristic that nobody knows is said where characteristics are judged, wherever it is named. */
type Own = Exclude<MarkerProblem['kind'], 'unknown-characteristic'>;

const isOwn = (problem: MarkerProblem): problem is MarkerProblem & { kind: Own } =>
  problem.kind !== 'unknown-characteristic';

export const markerSyntax = documentRule({
  meta: {
    id: 'marker-syntax',
    family: 'upkeep',
    title: { en: 'Each marker can be read', fr: 'Chaque repère peut être lu' },
    why: {
      en: 'A marker that cannot be read marks nothing, so its answer counts as missing.',
      fr: 'Un repère illisible n’indique rien; sa réponse compte donc comme absente.',
    },
    certainty: 'certain',
    levels: blocksRelease,
    messages: {
      keyword: {
        what: { en: '“{text}” does not begin a marker.', fr: '« {text} » ne commence pas un repère.' },
        next: { en: 'A marker looks like {marker}.', fr: 'Un repère a cette forme : {marker}.' },
      },
      'silencing-keyword': {
        what: {
          en: '“{text}” does not begin a comment that silences findings.',
          fr: '« {text} » ne commence pas un commentaire qui met des remarques en sourdine.',
        },
        next: {
          en: 'It begins with casewright-disable-next-line, or stands as a pair of casewright-disable and casewright-enable.',
          fr: 'Un tel commentaire commence par casewright-disable-next-line, ou forme une paire, casewright-disable et casewright-enable.',
        },
        why: {
          en: 'A comment that cannot be read silences nothing.',
          fr: 'Un commentaire illisible ne met rien en sourdine.',
        },
      },
      'no-question': {
        what: { en: 'This marker names no question.', fr: 'Ce repère ne nomme aucune question.' },
        next: {
          en: 'Write the number of a guiding question in it, as in {marker}.',
          fr: 'Écrivez-y le numéro d’une question directrice, comme dans {marker}.',
        },
      },
      'unknown-question': {
        what: { en: 'There is no guiding question {text}.', fr: 'Il n’y a pas de question directrice {text}.' },
        next: { en: 'These are the questions: {questions}.', fr: 'Voici les questions : {questions}.' },
      },
      'unknown-word': {
        what: { en: '“{text}” means nothing in a marker.', fr: '« {text} » ne veut rien dire dans un repère.' },
        next: {
          en: 'After the numbers a marker may say {words}.',
          fr: 'Après les numéros, un repère peut dire {words}.',
        },
      },
      unclosed: {
        what: { en: 'This comment is opened and not closed.', fr: 'Ce commentaire est ouvert et n’est pas fermé.' },
        next: { en: 'Put --> at its end.', fr: 'Mettez --> à la fin.' },
        why: {
          en: 'Other programs hide all the text after it from readers.',
          fr: 'D’autres logiciels cachent aux lectrices et aux lecteurs tout le texte qui suit.',
        },
      },
    },
    fixes: {
      replace: { en: 'Change “{text}” to “{suggestion}”', fr: 'Remplacer « {text} » par « {suggestion} »' },
      close: { en: 'Close the comment', fr: 'Fermer le commentaire' },
    },
    examples: [
      {
        title: 'Slips of the fingers',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- anwsers: 3 -->',
          'Few people read them.',
          '',
          '<!-- answers: 5 noen -->',
          'It was slow work.',
        ]),
        expect: [
          { code: 'keyword', on: 'anwsers' },
          { code: 'unknown-word', on: 'noen' },
        ],
        fixed: exampleCase([
          '# Reading our own results',
          '',
          '<!-- answers: 3 -->',
          'Few people read them.',
          '',
          '<!-- answers: 5 none -->',
          'It was slow work.',
        ]),
      },
      {
        title: 'Des questions qui n’existent pas ou qui manquent',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- répond: 12 -->',
          'Peu de gens les lisaient.',
          '',
          '<!-- répond: -->',
          'Nous nous sommes réunis.',
        ]),
        expect: [
          { code: 'unknown-question', on: '12' },
          { code: 'no-question', on: '<!-- répond: -->' },
        ],
      },
      {
        title: 'A slip in a comment that silences; one that might silence the whole file is not offered',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disabel-next-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
          '',
          '<!-- casewright-disable-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
        ]),
        expect: [
          { code: 'silencing-keyword', on: 'casewright-disabel-next-line' },
          { code: 'silencing-keyword', on: 'casewright-disable-line' },
        ],
        fixed: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
          '',
          '<!-- casewright-disable-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
        ]),
      },
      {
        title: 'A comment without its end',
        text: exampleCase(['# Reading our own results', '', '<!-- answers: 3', 'Few people read them.']),
        expect: [{ code: 'unclosed', on: '<!-- answers: 3' }],
        fixed: exampleCase(['# Reading our own results', '', '<!-- answers: 3 -->', 'Few people read them.']),
      },
      {
        title: 'Markers as they should be, and a remark of the author’s',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- Ask Ana: two or three schools? -->',
          '',
          '<!-- answers: 3, 4 for evidence-use -->',
          'Few people read them. We met every month.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, framework, locale }) {
    const { text } = study;
    const problems = study.markers.flatMap((marker) => marker.problems).filter(isOwn);
    const values = problems.length === 0 ? {} : valuesFor(study, framework, locale);
    for (const problem of problems) {
      const { kind, span } = problem;
      if (kind === 'unclosed') continue;
      const silencing = kind === 'keyword' && problem.text.startsWith('casewright-');
      const code = silencing ? 'silencing-keyword' : kind;
      // Silencing the whole file is never a guess.
      const suggestion = silencing && problem.suggestion?.endsWith('-file') ? undefined : problem.suggestion;
      const filled = { ...values, text: excerpt(problem.text), ...(suggestion !== undefined && { suggestion }) };
      if (suggestion === undefined) yield { code, span, values: filled };
      else
        yield {
          code,
          span,
          values: filled,
          fix: { title: 'replace', edits: [{ span, text: suggestion }], safe: false },
        };
    }
    for (const { span, closed } of study.comments) {
      if (closed) continue;
      const end = span.start + text.slice(span.start, span.end).trimEnd().length;
      yield {
        code: 'unclosed',
        span,
        fix: { title: 'close', edits: [{ span: { start: end, end }, text: ' -->' }], safe: false },
      };
    }
  },
});

/** What the messages name: how a marker is written, and what it can hold. */
function valuesFor({ language }: CaseStudy, framework: Framework, locale: Language) {
  const keyword = framework.markerKeywords[language][0];
  const number = framework.questions.find((question) => !question.answeredByFrontMatter)?.number;
  const words = [framework.noneKeywords, framework.noSurpriseKeywords, framework.forKeywords].map(
    (known) => known[language][0],
  );
  return {
    marker: `<!-- ${keyword}: ${number} -->`,
    questions: questionNames(framework.questions, locale),
    words: listing(
      words.map((word) => quoted(word ?? '', locale)),
      locale,
    ),
  };
}
