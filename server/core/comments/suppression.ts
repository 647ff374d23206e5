import { nearest } from '../../framework/index';
import type { Comment, Marker, SuppressionComment } from '../model/index';
import { span } from '../text/span';

const keywords = [
  'casewright-disable-next-line',
  'casewright-disable-file',
  'casewright-disable',
  'casewright-enable',
] as const;
type Keyword = (typeof keywords)[number];

const kinds: Readonly<Record<Keyword, SuppressionComment['kind']>> = {
  'casewright-disable-next-line': 'next-line',
  'casewright-disable-file': 'file',
  'casewright-disable': 'disable',
  'casewright-enable': 'enable',
};

/** Reads `casewright-disable… RULE, RULE -- reason`; a near miss of the keyword is a marker with a problem. */
export function readSuppression(comment: Comment): SuppressionComment | Marker | undefined {
  const match = /^\s*(casewright-[\w-]*)\s*/.exec(comment.content);
  if (!match?.[1]) return undefined;
  const keyword = keywords.find((known) => known === match[1]);
  const start = comment.contentSpan.start + comment.content.indexOf(match[1]);
  if (!keyword) {
    const suggestion = nearest(
      match[1],
      keywords.map((value) => ({ text: value, value })),
    );
    const problem = { kind: 'keyword', span: span(start, start + match[1].length), text: match[1] } as const;
    return { comment, questions: [], scope: [], problems: [suggestion ? { ...problem, suggestion } : problem] };
  }
  const rest = comment.content.slice(match[0].length);
  const dash = /(?:^|\s)(?:--|–|—)(?=\s|$)/.exec(rest);
  const names = dash ? rest.slice(0, dash.index) : rest;
  const from = comment.contentSpan.start + match[0].length;
  const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => ({
    id: name[0],
    span: span(from + name.index, from + name.index + name[0].length),
  }));
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : '';
  return { comment, kind: kinds[keyword], rules, ...(reason && { reason }) };
}
