import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { strongDistricts } from '../../../server/framework/index';
import { suggestAnswers } from '../../../server/reading/suggest/suggest';
import { paragraphs } from './paragraphs';

const suggestedFor = (text: string, lang: string): string[] => {
  const study = readCaseStudy(`---\nkind: case-study\nlang: ${lang}\n---\n\n${text}\n`, strongDistricts);
  return suggestAnswers(study, strongDistricts).map(({ question }) => question.id);
};

describe('suggestions for single paragraphs', () => {
  it.each(paragraphs)('$lang $trap $answers: $text', ({ lang, text, answers, lenient = [] }) => {
    const suggested = suggestedFor(text, lang);
    expect(suggested.filter((id) => !answers.includes(id) && !lenient.includes(id))).toEqual([]);
    expect(suggested).toEqual(expect.arrayContaining([...answers]));
  });
});
