import type { CaseStudy, Suppression } from '../core/model/index';
import type { Edit } from '../core/rule/finding';
import { documentRule, warnsInReview } from '../core/rule/rule';
import { span } from '../core/text/span';
import { exampleCase, frenchExampleCase } from './shared/example-case';

/** Takes a comment out, with its line and the blank line after it where it stands alone on one. */
function removal({ text, lines }: CaseStudy, { comment }: Suppression): Edit {
  const { start, end } = comment.span;
  const line = lines.lineAt(start);
  const lineStart = lines.startOf(line);
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  if (text.slice(lineStart, start).trim() !== '' || !rest) return { span: comment.span, text: '' };
  const after = end + rest[0].length;
  const blankBefore = line > 1 && /^[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(lines.startOf(line - 1), lineStart));
  const blankAfter = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(after))?.[0].length ?? 0;
  return { span: span(lineStart, blankBefore ? after + blankAfter : after), text: '' };
}

export const suppressionUnused = documentRule({
  meta: {
    id: 'suppression-unused',
    family: 'upkeep',
    title: {
      en: 'A silencing comment silences something',
      fr: 'Un commentaire de mise en sourdine sert à quelque chose',
    },
    why: {
      en: 'A comment that is no longer needed would hide the next real finding.',
      fr: 'Un commentaire devenu inutile cacherait la prochaine vraie remarque.',
    },
    certainty: 'certain',
    levels: warnsInReview,
    stage: 'last',
    messages: {
      unused: {
        what: {
          en: 'There is nothing here for this comment to silence.',
          fr: 'Il n’y a rien ici que ce commentaire mette en sourdine.',
        },
        next: { en: 'Take it out.', fr: 'Retirez-le.' },
      },
    },
    fixes: { remove: { en: 'Take the comment out', fr: 'Retirer le commentaire' } },
    examples: [
      {
        title: 'The prompt is long gone',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->',
          'The file has a name.',
        ]),
        expect: [
          { code: 'unused', on: '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->' },
        ],
        fixed: exampleCase(['# Reading our own results', '', 'The file has a name.']),
      },
      {
        title: 'Tout un passage mis en sourdine pour rien',
        text: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          '<!-- casewright-disable placeholder-text -- noms de fichiers -->',
          '',
          'Les fichiers ont un nom.',
          '',
          '<!-- casewright-enable placeholder-text -->',
          '',
          'Nous les lisons ensemble.',
        ]),
        expect: [{ code: 'unused', on: '<!-- casewright-disable placeholder-text -- noms de fichiers -->' }],
        fixed: frenchExampleCase([
          '# Apprendre de nos résultats',
          '',
          'Les fichiers ont un nom.',
          '',
          'Nous les lisons ensemble.',
        ]),
      },
      {
        title: 'It silences what is there',
        text: exampleCase([
          '# Reading our own results',
          '',
          '<!-- casewright-disable-next-line placeholder-text -- the name of a file -->',
          'The file is called TBD.',
        ]),
        expect: [],
      },
    ],
  },
  *check({ study, usedSuppressions, ruleIds }) {
    const known = new Set(ruleIds);
    const ending = new Map<number, number>();
    const enabling = new Map<number, Suppression[]>();
    for (const one of study.suppressions) {
      ending.set(one.scope.end, (ending.get(one.scope.end) ?? 0) + 1);
      const { start } = one.comment.span;
      if (one.kind === 'enable') enabling.set(start, [...(enabling.get(start) ?? []), one]);
    }
    for (const suppression of study.suppressions) {
      const { kind, reason, rules, scope } = suppression;
      if (kind === 'enable' || usedSuppressions.has(suppression)) continue;
      // One without a reason, or that names no rule, silences nothing anyhow: that is said by its own rule.
      if (!reason?.trim() || rules.some(({ id }) => !known.has(id))) continue;
      const ends = enabling.get(scope.end) ?? [];
      const isShared = (ending.get(scope.end) ?? 0) > 1;
      const edits = [suppression, ...(kind === 'disable' && !isShared ? ends : [])].map((one) => removal(study, one));
      yield { code: 'unused', span: suppression.comment.span, fix: { title: 'remove', edits, safe: true } };
    }
  },
});
