import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { finished } from '../../../server/core/model/steps';
import { strongDistricts } from '../../../server/framework/index';
import { readGenre } from '../../../server/reading/genre/genre';
import { readStudy } from '../../../server/reading/passages/study';
import { suggestedStatus } from '../../../server/reading/suggest/status';
import { suggestAnswers, suggestionSteps } from '../../../server/reading/suggest/suggest';
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

describe('suggestions in their surroundings', () => {
  const story = 'In 2019 we formed a group. It visited eleven schools, wrote a draft and published it.';
  const numbers = (body: string) => {
    const study = readCaseStudy(`---\nkind: case-study\nlang: en\n---\n\n${body}\n`, strongDistricts);
    return suggestAnswers(study, strongDistricts).map(({ question }) => question.id);
  };

  it('under a heading that promises another question they need more', () => {
    expect(numbers(`## What we did\n\n${story}`)).toEqual(['actions']);
    expect(numbers(`## Where we started\n\n${story}`)).toEqual([]);
  });

  it('a list shares what the sentence before it answers', () => {
    const body = 'In 2019 we changed three things:\n\n- the calendar\n- the agenda\n- the reports';
    expect(numbers(body)).toEqual(['actions', 'actions']);
  });

  it('lessons run on under their lead-in, up to the next heading', () => {
    const lessons = 'Here are the lessons that we would pass on:';
    const gloss = 'Time matters most. We lost a year to haste, and the schools knew it before we did.';
    expect(numbers(`## Close\n\n${lessons}\n\n${gloss}\n\n${gloss}`)).toEqual(['advice', 'advice']);
    expect(numbers(`## Close\n\n${lessons}\n\n## More\n\n${gloss}`)).toEqual([]);
  });

  it('point at the words that speak for them', () => {
    const study = readCaseStudy(`${story}\n`, strongDistricts);
    const [found] = suggestAnswers(study, strongDistricts);
    const words = found?.because.map(({ start, end }) => study.text.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['2019', 'formed', 'wrote', 'published']));
  });
});

describe('how far questions seem to be answered', () => {
  it('one passage is partly, several are an answer, none is missing', () => {
    const story = 'In 2019 we formed a group. It visited eleven schools, wrote a draft and published it.';
    const statusFor = (times: number) => {
      const study = readCaseStudy(`${Array.from({ length: times }, () => story).join('\n\n')}\n`, strongDistricts);
      const reading = readStudy(study);
      const [question] = strongDistricts.questions.filter(({ id }) => id === 'actions');
      const genre = readGenre(study, strongDistricts, reading);
      const suggested = finished(suggestionSteps(study, strongDistricts, reading, genre));
      return question && suggestedStatus(question, suggested, reading);
    };
    expect([0, 1, 4].map(statusFor)).toEqual(['missing', 'partly', 'answered']);
  });
});
