import { describe, expect, it } from 'vitest';
import { documents, markdown, yaml } from './attacks/index';
import { faultsOf, placesIn, placesOf } from './support/places';
import { patience } from './support/settings';
import { casewright, configuration, lint, read } from './support/subject';

const mostFindings = configuration.limits.findings.value;

describe('hostile texts', { timeout: patience }, () => {
  it('are many', () => {
    expect(Object.keys(markdown).length).toBeGreaterThanOrEqual(100);
    expect(Object.keys(yaml).length).toBeGreaterThanOrEqual(50);
  });

  it.each(documents)('$name: is a case all the same, with sound findings', ({ text }) => {
    const hostile = text(4_096);
    const document = read(hostile);
    expect(document.study.frontMatter.text('kind')).toBe('case-study');
    const findings = lint(document);
    expect(findings.length).toBeLessThanOrEqual(mostFindings + 1);
    expect(findings.filter(({ code }) => code === 'defect')).toEqual([]);
    expect(faultsOf([...placesOf(document.study), ...findings.flatMap(placesIn)], hostile)).toEqual([]);
    casewright.renderCardPage(casewright.card(document, findings, 'en'), 'en');
  });
});
