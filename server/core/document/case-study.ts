import type { Framework } from '../../framework/index';
import type { MarkdownParser } from '../../markdown/parse';
import { readMarkdown } from '../../markdown/read';
import { locateFrontMatter } from '../front-matter/locate';
import { readFrontMatter } from '../front-matter/read';
import { type Limits, limitNames, usualLimits } from '../guard/limits';
import type { CaseStudy, FrontMatter, Image, Link } from '../model/index';
import { finished, type Steps } from '../model/steps';
import { LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import { declarationsOf } from './declarations';
import { languageOf } from './language';
import { type Body, readBody } from './read-body';
import { type Origin, ReadStudy } from './read-study';
import { addressed } from './references';
import { innermostSection, outlineOf, sectionsOf } from './sections';
import { suppressionsOf } from './suppressions';

const byteOrderMark = 0xfeff;

export interface Reading {
  /** The version before: what did not change is taken over from it. The result is equal to that of a reading without. */
  readonly previous?: CaseStudy | undefined;
  /** What reads Markdown; for counting what is read. */
  readonly parse?: MarkdownParser;
}

/**
 * Reads one version of a case. Any text gives a model: empty, half-typed, with broken front matter, with a BOM or any
 * line ends; what cannot be understood is simply not there, and the model's problems say so.
 * All spans are UTF-16 offsets into `text` as given, a BOM included.
 * @param limits how much of each thing is read; beyond, the model's excesses say what was left out
 */
export function readCaseStudy(
  text: string,
  framework: Framework,
  limits: Limits = usualLimits,
  reading: Reading = {},
): ReadStudy {
  return finished(caseStudySteps(text, framework, limits, reading));
}

/** The same, step by step. */
export function* caseStudySteps(
  text: string,
  framework: Framework,
  limits: Limits = usualLimits,
  { previous, parse = readMarkdown }: Reading = {},
): Steps<ReadStudy> {
  const earlier = previous instanceof ReadStudy && isAlike(previous.origin, framework, limits) ? previous : undefined;
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const frontMatter = unchangedFrontMatter(text, start, earlier) ?? readFrontMatter(text, start, framework, limits);
  const body = yield* readBody(text, frontMatter.span.end, { framework, limits, parse }, earlier?.origin.body);
  const lines = linesOf(text, frontMatter, body, earlier);
  return studyOf({ text, lines, frontMatter, body, framework, limits });
}

/** What is known of the earlier version's lines holds on, where the front matter is the same. */
function linesOf(
  text: string,
  frontMatter: FrontMatter,
  { from, same }: Body,
  earlier: CaseStudy | undefined,
): LineIndex {
  if (!same || frontMatter !== earlier?.frontMatter) return new LineIndex(text);
  return earlier.lines.changed(text, from + same.start, earlier.text.length - same.end, text.length - same.end);
}

const isAlike = (origin: Origin, framework: Framework, limits: Limits) =>
  origin.framework === framework && limitNames.every((name) => origin.limits[name] === limits[name]);

/** The front matter of the earlier version, where it is the same to the letter. */
function unchangedFrontMatter(text: string, start: number, earlier: CaseStudy | undefined): FrontMatter | undefined {
  if (!earlier) return undefined;
  const { frontMatter } = earlier;
  const located = locateFrontMatter(text, start);
  const isSame =
    located.present === frontMatter.present &&
    areEqual(located.span, frontMatter.span) &&
    areEqual(located.yaml, frontMatter.yaml) &&
    text.slice(0, located.span.end) === earlier.text.slice(0, located.span.end);
  return isSame ? frontMatter : undefined;
}

const areEqual = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

interface Parts extends Origin {
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter;
}

function studyOf({ text, lines, frontMatter, body, framework, limits }: Parts): ReadStudy {
  const { segments, said: gathered, addresses } = body;
  const { headings, passages, comments, markers, tables, definitions, references } = gathered;
  const outline = outlineOf(headings, text.length);
  const sections = sectionsOf(outline, passages);
  const sectionAt = innermostSection(outline);
  const said = {
    text,
    lines,
    language: languageOf(frontMatter, framework),
    frontMatter,
    headings,
    sections,
    passages,
    comments,
    markers,
    suppressions: suppressionsOf(gathered.suppressions, segments, text.length),
    declarations: declarationsOf({ framework, frontMatter, headings, sections, passages, markers, sectionAt }),
    links: addressed<Link>(gathered.links, addresses),
    images: addressed<Image>(gathered.images, addresses),
    tables,
    footnotes: { definitions, references },
    definitions: new Set(addresses.keys()),
    excesses: [...frontMatter.excesses, ...body.excesses],
    words: body.words,
    runs: body.runs,
  };
  return new ReadStudy(said, { body, framework, limits });
}
