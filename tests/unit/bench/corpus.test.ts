import { describe, expect, it, vi } from 'vitest';
import { createCasewright } from '../../../server/casewright';
import { caseText } from '../../bench/corpus/case';
import { english } from '../../bench/corpus/english';
import { numberedCase } from '../../bench/corpus/files';
import { french } from '../../bench/corpus/french';
import { seeded } from '../../bench/corpus/random';
import { yamlText } from '../../bench/corpus/yaml-text';

// Whole cases are read, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe('the corpus of the bench', () => {
  it('gives the same numbers for the same seed, on every machine', () => {
    const random = seeded(7);
    const first = Array.from({ length: 5 }, () => random.int(0, 999));
    const again = seeded(7);
    expect(Array.from({ length: 5 }, () => again.int(0, 999))).toEqual(first);
    expect(first).toEqual([11, 61, 976, 699, 521]);
  });

  it('gives the same case for the same number, and another for another', () => {
    expect(numberedCase(12)).toBe(numberedCase(12));
    expect(numberedCase(12)).not.toBe(numberedCase(13));
  });

  it.each([15_000, 150_000])('writes cases of about %i bytes', (bytes) => {
    for (const tongue of [english, french]) {
      const length = Buffer.byteLength(caseText(tongue, 3, bytes));
      expect(length / bytes).toBeGreaterThan(0.95);
      expect(length / bytes).toBeLessThan(1.1);
    }
  });

  it.each([english, french])(
    'writes cases that are read as such, with all that rules look at ($language)',
    (tongue) => {
      const casewright = createCasewright();
      const { study, reading } = casewright.read(caseText(tongue, 1, 15_000));
      expect(study.excesses).toEqual([]);
      expect(study.links.length + study.images.length).toBeGreaterThan(0);
      expect(reading.answers.filter(({ status }) => status === 'missing').length).toBeLessThan(2);
    },
  );

  it('gives many rules something to say', () => {
    const casewright = createCasewright();
    const configuration = casewright.configure([]);
    const found = new Set<string>();
    for (let number = 0; number < 16; number++) {
      const read = casewright.read(numberedCase(number));
      for (const { rule } of casewright.lint(read, { configuration, locale: 'en' })) found.add(rule);
    }
    const families = new Set(casewright.rules.filter(({ id }) => found.has(id)).map(({ family }) => family));
    expect(found).not.toContain('not-a-case');
    expect([...families]).toEqual(
      expect.arrayContaining(['access', 'case', 'people', 'questions', 'reader', 'references', 'upkeep']),
    );
  });

  it('writes YAML of about the length that is asked for', () => {
    expect(yamlText(1, 15_000).length / 15_000).toBeCloseTo(1, 1);
    expect(yamlText(1, 15_000)).toBe(yamlText(1, 15_000));
  });
});
