import { describe, expect, it } from 'vitest';
import { evidenceIn, evidenceOf } from '../../../server/reading/evidence/evidence';
import { readStudy } from '../../../server/reading/passages/study';
import { caseOf, framework } from './read';

const evidence = (text: string, lang: 'en' | 'fr' = 'en') => evidenceIn(caseOf(text, lang), framework);

describe('grades of evidence', () => {
  it.each([
    ['claim', 'Our culture has improved.'],
    ['claim', 'The first round was successful.'],
    ['named', 'Exit tickets show that principals think about their own learning.'],
    ['named', 'Trust has improved, according to the yearly survey.'],
    ['shown', 'Attendance has improved from 84% in 2017 to 91% in 2022.'],
    ['shown', 'Mathematics did not improve: it went from 45% to 44%.'],
  ])('%s: %s', (grade, text) => {
    expect(evidence(text).map((one) => one.grade)).toEqual([grade]);
  });

  it.each([
    ['claim', 'La culture de nos écoles a changé et la confiance a augmenté.'],
    ['named', 'Le sondage des directions montre que la confiance est là.'],
    ['shown', 'Le taux de réussite est passé de 61 % à 72 %, selon l’évaluation provinciale.'],
  ])('%s: %s', (grade, text) => {
    expect(evidence(text, 'fr').map((one) => one.grade)).toEqual([grade]);
  });

  it('grades neither plans nor questions', () => {
    expect(evidence('Results will improve. Has trust improved?')).toEqual([]);
  });

  it('points at the words that earn the grade', () => {
    const study = caseOf('Attendance has improved by 7 points.');
    const [found] = evidenceIn(study, framework);
    expect(found?.because.map(({ start, end }) => study.text.slice(start, end))).toEqual(['7']);
  });

  it('takes the best grade of an answer', () => {
    const study = caseOf('Trust has improved.\n\nAttendance has improved from 84% to 91%.');
    expect(evidenceOf({ passages: study.passages }, readStudy(study))?.grade).toBe('shown');
    expect(evidenceOf({ passages: [] }, readStudy(study))).toBeUndefined();
  });
});

describe('weak evidence', () => {
  const weaknesses = (text: string) => evidence(text).flatMap((one) => one.weaknesses.map(({ kind }) => kind));

  it('misses the source and the period of a number', () => {
    expect(weaknesses('Suspensions have dropped by 30%.')).toEqual(['number-without-source', 'number-without-period']);
  });

  it('lets a source and a date serve the whole paragraph', () => {
    expect(weaknesses('We read the discipline log for 2019. Suspensions have dropped by 30%.')).toEqual([]);
  });

  it('takes a footnote or a table for a source', () => {
    expect(weaknesses('Suspensions have dropped by 30% since 2019.[^1]\n\n[^1]: Log.')).toEqual([]);
  });

  it('sees outputs offered as outcomes', () => {
    expect(weaknesses('The project was successful: forty workshops took place.')).toContain('output-as-outcome');
  });

  it('hears the framework in a claim', () => {
    expect(weaknesses('Our organizational improvement processes are learning-oriented.')).toEqual(['echo']);
    expect(weaknesses('The principals bring work that students have done.')).toEqual([]);
  });
});
