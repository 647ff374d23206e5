import { languages, type Question } from '../../framework/index';
import { describeQuestion } from '../describe';
import type { Candidate, Completion } from './completion';
import { type Cursor, gapAt } from './cursor';
import { lineAt } from './lines';
import { offer } from './offer';
import { questionsByNeed } from './questions-by-need';

/** After the number signs of a heading below the title: the guiding questions as headings, unanswered ones first. */
export function headingCompletions(cursor: Cursor): readonly Completion[] {
  const { study, offset } = cursor;
  const line = lineAt(study, offset);
  const match = /^ {0,3}(#{1,6})([ \t]*)/.exec(line.text);
  const [, signs = '', blanks = ''] = match ?? [];
  const afterSigns = line.start + line.text.indexOf('#') + signs.length;
  if (!match || offset < afterSigns || (signs === '#' && blanks !== '')) return [];
  const isBare = blanks === '';
  // “#tag” is no heading, and behind a bare sign nothing has begun yet.
  if (isBare && (offset > afterSigns || line.end > afterSigns)) return [];
  // Without a space the number signs are replaced too: an editor matches whole words, and "##" is one.
  const gap = gapAt(cursor, {
    start: isBare ? afterSigns - signs.length : Math.min(afterSigns + blanks.length, offset),
    end: line.end,
  });
  const lead = isBare ? `${signs.padEnd(2, '#')} ` : '';
  return offer(
    questionsByNeed(cursor, line).map((question) => candidate(question, cursor, lead)),
    gap,
  );
}

function candidate(question: Question, { locale, writing }: Cursor, lead: string): Candidate {
  return {
    label: question.label[writing],
    kind: 'question',
    detail: `Question ${question.number}`,
    documentation: describeQuestion(question, locale),
    insert: lead + question.label[writing],
    wordings: [
      question.label[writing],
      String(question.number),
      `question Q${question.number} ${question.id}`,
      ...languages.flatMap((language) => [question.label[language], question.prompt[language]]),
    ],
  };
}
