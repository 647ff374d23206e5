import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { newCaseText } from '../../../server/features/index';
import { languages, strongDistricts } from '../../../server/framework/index';
import { read } from '../../helpers/read';

const casewright = createCasewright();
const questions = strongDistricts.questions.filter(({ answeredByFrontMatter }) => !answeredByFrontMatter);

describe('a new case', () => {
  it.each(languages)('in %s has a section for each question, with its prompt', (language) => {
    const text = newCaseText({ language, characteristics: ['improvement-processes'] }, strongDistricts);
    const { study } = read(text);
    expect(study.language).toBe(language);
    expect(study.frontMatter.text('kind')).toBe(strongDistricts.documentKind);
    expect(study.headings.filter(({ question }) => question).map(({ question }) => question?.number)).toEqual(
      questions.map(({ number }) => number),
    );
    for (const { placeholder } of questions) expect(text).toContain(placeholder[language]);
  });

  it('keeps what it is given as it is, whatever signs it holds', () => {
    const title = 'Growing: a "new" #1 *way*, [really] \\ C#';
    const text = newCaseText(
      { language: 'en', title, district: 'Maple Ridge: North', characteristics: [] },
      strongDistricts,
    );
    const { frontMatter, headings } = read(text).study;
    expect(frontMatter.problems).toEqual([]);
    expect(frontMatter.text('title')).toBe(title);
    expect(frontMatter.text('district')).toBe('Maple Ridge: North');
    expect(headings[0]?.text).toBe(title);
  });

  it('cannot be broken out of by line ends', () => {
    const text = newCaseText({ language: 'en', title: 'a\n---\n# b', characteristics: ['zzz'] }, strongDistricts);
    const { frontMatter } = read(text).study;
    expect(frontMatter.text('title')).toBe('a --- # b');
    expect(frontMatter.text('status')).toBe('draft');
    expect(frontMatter.characteristics).toEqual([]);
  });

  it('gives each of two characteristics a place for what is asked of both', () => {
    const characteristics = ['improvement-processes', '5'];
    const { study } = read(newCaseText({ language: 'en', characteristics }, strongDistricts));
    const scoped = study.headings.flatMap(({ characteristic }) => characteristic?.id ?? []);
    const perCharacteristic = questions.filter(({ expectedPerCharacteristic }) => expectedPerCharacteristic);
    expect(scoped).toEqual(perCharacteristic.flatMap(() => ['improvement-processes', 'job-embedded-learning']));
  });

  it.each(languages)('in %s lacks nothing but what is still to be written', (language) => {
    for (const characteristics of [['improvement-processes'], ['improvement-processes', 'job-embedded-learning']]) {
      const text = casewright.newCase({
        language,
        title: 'T',
        district: 'Maple Ridge District School Board',
        characteristics,
      });
      const findings = casewright.lint(casewright.read(text), {
        configuration: casewright.configure([]),
        locale: 'en',
      });
      expect(findings.length).toBeGreaterThan(0);
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-text']));
    }
  });
});
