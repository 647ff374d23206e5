import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaseStudy } from '../../server/core/document/case-study';
import { strongDistricts } from '../../server/framework/index';
import { doubtsAbout } from '../../server/reading/doubts/doubts';
import { readReading } from '../../server/reading/read';

/** A passage by somebody who had not seen the reader, with the questions that it answers. */
interface Paragraph {
  readonly language: string;
  readonly text: string;
  readonly answers: readonly number[];
  readonly lenient: readonly number[];
}

interface WholeText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly isCase: boolean;
}

interface Declared {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly question: number;
  readonly by: string;
  readonly heading?: string;
  readonly sound: boolean;
}

const folder = path.resolve(import.meta.dirname, 'own');

function load<Item>(name: string): readonly Item[] {
  const value: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return (Array.isArray(value) ? value : (value as Record<string, unknown>)[name]) as readonly Item[];
}

const study = (language: string, body: string) =>
  readCaseStudy(`---\nkind: case-study\nlang: ${language}\n---\n${body}\n`, strongDistricts);

/** Hits, false alarms and misses of the suggestions; a question with a lenient label counts neither way. */
function suggestionsFor(paragraphs: readonly Paragraph[]) {
  const count = { hits: 0, alarms: 0, misses: 0 };
  const asked = strongDistricts.questions.filter(({ answeredByFrontMatter }) => !answeredByFrontMatter);
  for (const { language, text, answers, lenient } of paragraphs) {
    const { suggestions } = readReading(study(language, `# T\n\n${text}`), strongDistricts);
    const suggested = new Set(suggestions.map(({ question }) => question.number));
    for (const { number } of asked) {
      if (answers.includes(number)) suggested.has(number) ? count.hits++ : count.misses++;
      else if (suggested.has(number) && !lenient.includes(number)) count.alarms++;
    }
  }
  return { precision: count.hits / (count.hits + count.alarms), recall: count.hits / (count.hits + count.misses) };
}

describe('texts by somebody who had not seen the reader', () => {
  const paragraphs = load<Paragraph>('paragraphs');

  // The reader was improved while looking at these; what they score says little of other texts.
  it('suggestions for the passages in odd places, which it was developed on', () => {
    const { precision, recall } = suggestionsFor(paragraphs.filter((_, index) => index % 2 === 1));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  // Only totals of these were printed while the reader was improved. Read them one by one for that and they measure nothing.
  it('suggestions for the passages in even places, which were kept aside', () => {
    const { precision, recall } = suggestionsFor(paragraphs.filter((_, index) => index % 2 === 0));
    expect(precision).toBeGreaterThanOrEqual(0.6);
    expect(recall).toBeGreaterThanOrEqual(0.58);
  });

  it.each(load<WholeText>('documents'))('$id: told apart from what only looks like a case', (whole) => {
    const { isCase } = readReading(study(whole.language, whole.text), strongDistricts);
    expect(isCase).toBe(whole.isCase);
  });

  it('doubts about declarations are nearly always right', () => {
    const declared = load<Declared>('declared');
    const doubted = declared.filter(({ language, text, question, by, heading }) => {
      const mark = `<!-- answers: ${question} -->`;
      const head = by === 'heading' ? `## ${heading}\n\n` : `## Story\n\n${mark}\n`;
      const read = study(language, `# T\n\n${head}${text}`);
      return read.declarations
        .filter((declaration) => declaration.question.number === question)
        .some((declaration) => doubtsAbout(declaration, read, strongDistricts).length > 0);
    });
    expect(declared).toHaveLength(84);
    const right = doubted.filter(({ sound }) => !sound).length;
    const wrong = declared.filter(({ sound }) => !sound).length;
    expect(right / doubted.length).toBeGreaterThanOrEqual(0.95);
    expect(right / wrong).toBeGreaterThanOrEqual(0.8);
  });
});
