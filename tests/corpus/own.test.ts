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

/** A text of the blind set: its passages are numbered without the headings. */
interface LabelledText extends WholeText {
  readonly passages?: readonly { readonly index: number; readonly answers: number[]; readonly lenient: number[] }[];
}

/** A whole text whose labelled paragraphs stand in it word for word. */
interface Story extends WholeText {
  readonly paragraphs: readonly Paragraph[];
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
  return (Array.isArray(value) ? value : (value as Record<string, unknown>)[path.basename(name)]) as readonly Item[];
}

const study = (language: string, body: string) =>
  readCaseStudy(`---\nkind: case-study\nlang: ${language}\n---\n${body}\n`, strongDistricts);

const asked = strongDistricts.questions.filter(({ answeredByFrontMatter }) => !answeredByFrontMatter);

/** Hits, false alarms and misses of the suggestions; a question with a lenient label counts neither way. */
class Score {
  #hits = 0;
  #alarms = 0;
  #misses = 0;

  add(suggested: ReadonlySet<number>, { answers, lenient }: Pick<Paragraph, 'answers' | 'lenient'>): void {
    for (const { number } of asked) {
      if (answers.includes(number)) suggested.has(number) ? this.#hits++ : this.#misses++;
      else if (suggested.has(number) && !lenient.includes(number)) this.#alarms++;
    }
  }

  get precision(): number {
    return this.#hits / (this.#hits + this.#alarms);
  }

  get recall(): number {
    return this.#hits / (this.#hits + this.#misses);
  }
}

function suggestionsFor(paragraphs: readonly Paragraph[]): Score {
  const score = new Score();
  for (const paragraph of paragraphs) {
    const { suggestions } = readReading(study(paragraph.language, `# T\n\n${paragraph.text}`), strongDistricts);
    score.add(new Set(suggestions.map(({ question }) => question.number)), paragraph);
  }
  return score;
}

function suggestionsIn(texts: readonly LabelledText[]): Score {
  const score = new Score();
  for (const { language, text, passages = [] } of texts) {
    const read = study(language, text);
    const { suggestions } = readReading(read, strongDistricts);
    for (const { index, ...labels } of passages) {
      const here = suggestions.filter(({ passage }) => passage === read.passages[index]);
      score.add(new Set(here.map(({ question }) => question.number)), labels);
    }
  }
  return score;
}

function suggestionsInStories(stories: readonly Story[]): Score {
  const score = new Score();
  for (const { language, text, paragraphs } of stories.filter(({ isCase }) => isCase)) {
    const read = readCaseStudy(`---\nlang: ${language}\n---\n${text}`, strongDistricts);
    const { suggestions } = readReading(read, strongDistricts);
    let from = 0;
    for (const paragraph of paragraphs) {
      from = read.text.indexOf(paragraph.text, from);
      const end = from + paragraph.text.length;
      const here = suggestions.filter(({ passage }) => passage.span.start >= from && passage.span.start < end);
      score.add(new Set(here.map(({ question }) => question.number)), paragraph);
    }
  }
  return score;
}

describe('texts by somebody who had not seen the reader', () => {
  // The weights are fitted on both sets, so these figures show that what was learned is kept, not how it does elsewhere.
  it.each([
    ['own', 'paragraphs'],
    ['fit', 'paragraphs'],
  ])('suggestions for the passages in %s/%s.json', (place, name) => {
    const { precision, recall } = suggestionsFor(load<Paragraph>(`../${place}/${name}`));
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.84);
  });

  it('suggestions for passages that nothing was fitted on', () => {
    const { precision, recall } = suggestionsFor(load<Paragraph>('../fresh/paragraphs'));
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.7);
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

// Nothing may be fitted to these, not even by looking at a single miss: they show how far the reading travels.
describe('the blind set', () => {
  it('suggestions in whole texts, where each passage has its surroundings', () => {
    const { precision, recall } = suggestionsIn(
      load<LabelledText>('../blind/documents').filter(({ isCase }) => isCase),
    );
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.55);
  });

  it('suggestions for single paragraphs, nearly half of them traps', () => {
    const { precision, recall } = suggestionsFor(load<Paragraph>('../blind/paragraphs'));
    expect(precision).toBeGreaterThanOrEqual(0.55);
    expect(recall).toBeGreaterThanOrEqual(0.38);
  });

  it('suggestions in long stories, told with as few stock phrases as may be', () => {
    const { precision, recall } = suggestionsInStories(load<Story>('../blind/whole-texts'));
    expect(precision).toBeGreaterThanOrEqual(0.65);
    expect(recall).toBeGreaterThanOrEqual(0.38);
  });

  it('every real case is taken for one', () => {
    const cases = load<WholeText>('../blind/documents').filter(({ isCase }) => isCase);
    const kept = cases.filter(({ language, text }) => readReading(study(language, text), strongDistricts).isCase);
    expect(kept).toEqual(cases);
  });
});
