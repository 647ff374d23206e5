import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCasewright } from '../../server/casewright';

const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/cases');
const casewright = createCasewright();
const configuration = casewright.configure([]);

/** One line a finding: place and name, never the text, which is not ours to copy. */
function findingsOf(text: string): string {
  const document = casewright.read(text);
  const lines = casewright.lint(document, { configuration, locale: 'en' }).map((finding) => {
    const { line, column } = document.study.lines.placeAt(finding.span.start);
    return `${line}:${column} ${finding.severity} ${finding.rule}/${finding.code}`;
  });
  return `${lines.join('\n')}\n`;
}

function theRealTexts() {
  const cases = readdirSync(folder).filter((name) => name.endsWith('.md'));

  it.each(cases)('%s: findings as they were reviewed by eye', async (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    await expect(findingsOf(text)).toMatchFileSnapshot(`findings/${name.replace(/\.md$/, '')}.txt`);
  });

  it('an article about districts is told once that it is no case, never asked for answers', () => {
    const article = cases.find((name) => name.startsWith('16-')) ?? '';
    const findings = findingsOf(readFileSync(path.join(folder, article), 'utf8'));
    expect(findings).toMatch(/^\d+:1 information not-a-case\/not-a-case\n$/);
  });

  it('the programme’s own case is asked for nothing that it holds', () => {
    const durham = cases.find((name) => name.startsWith('01-')) ?? '';
    const findings = findingsOf(readFileSync(path.join(folder, durham), 'utf8'));
    expect(findings).not.toMatch(/question-unanswered|heading-levels|characteristic-/);
  });
}

if (existsSync(folder)) describe('the real texts', theRealTexts);
else {
  describe('the real texts: ../shared/corpus is absent, so none was read', () => {
    it('says so', () => expect(existsSync(folder)).toBe(false));
  });
}
