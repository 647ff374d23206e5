import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCaseStudy } from '../../../server/core/document/case-study';
import { strongDistricts } from '../../../server/framework/index';
import { readStudy } from '../../../server/reading/passages/study';
import type { FeatureVector } from '../../../server/reading/suggest/feature-vector';
import { featuresOf } from '../../../server/reading/suggest/features';
import { readersOf } from '../../../server/reading/suggest/readers';
import { tellsNoStory } from '../../../server/reading/suggest/vetoes';

/** A passage with what a careful reader says that it answers, by the numbers of the questions. */
interface Labelled {
  readonly answers: readonly number[];
  readonly lenient: readonly number[];
}

interface Paragraph extends Labelled {
  readonly language: string;
  readonly text: string;
}

interface WholeText {
  readonly id: string;
  readonly language: string;
  readonly isCase: boolean;
  readonly paragraphs: readonly (Labelled & { readonly text: string })[];
}

/** A text as it would be published, with its headings; a paragraph's text is what stands in it, word for word. */
interface WrittenText extends WholeText {
  readonly text: string;
}

/** A labelled passage as the model sees it. */
export interface LabelledFeatures extends Labelled {
  /** What is left out together when the model is tried on what it has not seen: a document, or every eighth paragraph. */
  readonly fold: string;
  readonly features: FeatureVector;
}

const corpus = path.resolve(import.meta.dirname, '..');
const shared = path.resolve(corpus, '../../../shared/corpus');
/** The texts of the corpus whose licence (CC BY-SA 4.0) lets them be used for fitting. The others only measure. */
const licensed = /^(?:03|04|06|08)-/;
const folds = 8;

const load = <Item>(file: string): Item => JSON.parse(readFileSync(file, 'utf8')) as Item;

/** Every passage that the model may be fitted on, in a fixed order. */
export function examples(): readonly LabelledFeatures[] {
  return [
    ...paragraphs('own/paragraphs.json', 'own'),
    ...paragraphs('fit/paragraphs.json', 'fit'),
    ...load<readonly WholeText[]>(path.join(corpus, 'fit/documents.json')).flatMap(wholeText),
    ...load<readonly WrittenText[]>(path.join(corpus, 'fit/whole-texts.json')).flatMap(writtenText),
    ...theLicensedTexts(),
  ];
}

function paragraphs(file: string, group: string): LabelledFeatures[] {
  const value = load<readonly Paragraph[] | { readonly paragraphs: readonly Paragraph[] }>(path.join(corpus, file));
  const items = 'paragraphs' in value ? value.paragraphs : value;
  return items.flatMap((item, index) =>
    read(
      `---\nkind: case-study\nlang: ${item.language}\n---\n# T\n\n${item.text}\n`,
      `${group}-${index % folds}`,
      () => item,
    ),
  );
}

function wholeText({ id, language, isCase, paragraphs: passages }: WholeText): LabelledFeatures[] {
  if (!isCase) return [];
  const text = `---\nlang: ${language}\n---\n# T\n\n${passages.map((one) => one.text).join('\n\n')}\n`;
  return read(text, id, (_, index) => passages[index]);
}

function writtenText({ id, language, isCase, text, paragraphs: passages }: WrittenText): LabelledFeatures[] {
  if (!isCase) return [];
  const front = `---\nlang: ${language}\n---\n`;
  const byLine = new Map<number, Labelled>();
  let from = 0;
  for (const one of passages) {
    from = text.indexOf(one.text, from);
    byLine.set(`${front}${text.slice(0, from)}`.split('\n').length, one);
  }
  return read(`${front}${text}`, id, (line) => byLine.get(line));
}

function theLicensedTexts(): LabelledFeatures[] {
  if (!existsSync(shared)) return [];
  const names = readdirSync(path.join(shared, 'cases')).filter((name) => licensed.test(name));
  return names.sort().flatMap((name) => {
    const gold = load<{ readonly paragraphs: readonly (Labelled & { readonly line: number })[] }>(
      path.join(shared, 'gold', name.replace(/\.md$/, '.json')),
    );
    const byLine = new Map(gold.paragraphs.map((one) => [one.line, one]));
    return read(readFileSync(path.join(shared, 'cases', name), 'utf8'), name, (line) => byLine.get(line));
  });
}

function read(
  text: string,
  fold: string,
  labels: (line: number, index: number) => Labelled | undefined,
): LabelledFeatures[] {
  const study = readStudy(readCaseStudy(text, strongDistricts));
  return study.passages.flatMap((placed, index) => {
    const label = labels(placed.passage.line, index);
    if (!label || tellsNoStory(placed.reading)) return [];
    const hands = new Map([...readersOf(placed, study)].map(([id, { weight }]) => [id, weight]));
    return [{ fold, features: featuresOf(placed, study, hands), answers: label.answers, lenient: label.lenient }];
  });
}
