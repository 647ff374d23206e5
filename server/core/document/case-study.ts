import { type Framework, findFrontMatterKey, type Language, languages } from '../../framework/index';
import { readMarker } from '../comments/marker';
import { readSuppression, type SuppressionComment } from '../comments/suppression';
import { readFrontMatter } from '../front-matter/read';
import type { CaseStudy, Comment, FrontMatter, Marker } from '../model/index';
import { LineIndex } from '../text/lines';
import { countWords } from '../text/words';
import { declarationsOf } from './declarations';
import { definitionsOf, footnotesOf, imagesOf, linksOf, tablesOf } from './inlines';
import { passagesOf } from './passages';
import { proseOf } from './prose';
import { headingsOf, innermostSection, outlineOf, sectionsOf } from './sections';
import { suppressionsOf } from './suppressions';
import { readMarkdown } from './tree';

const byteOrderMark = 0xfeff;

/**
 * Reads one version of a case. Any text gives a model: empty, half-typed, with broken front matter, with a BOM or any
 * line ends; what cannot be understood is simply not there, and the model's problems say so.
 * All spans are UTF-16 offsets into `text` as given, a BOM included.
 */
export function readCaseStudy(text: string, framework: Framework): CaseStudy {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const lines = new LineIndex(text);
  const frontMatter = readFrontMatter(text, start, framework);
  const { blocks, nodes, comments, excesses } = readMarkdown(text, frontMatter.span.end);
  const prose = proseOf(text, nodes);
  const headings = headingsOf(blocks, lines, framework);
  const outline = outlineOf(headings, text.length);
  const sectionAt = innermostSection(outline);
  const passages = passagesOf(blocks, nodes, text, prose, lines, sectionAt);
  const sections = sectionsOf(outline, passages);
  const { markers, suppressionComments } = readComments(comments, text, framework);
  const declarations = declarationsOf({ framework, frontMatter, headings, sections, passages, markers, sectionAt });
  return {
    text,
    lines,
    language: languageOf(frontMatter, framework),
    frontMatter,
    headings,
    sections,
    passages,
    comments,
    markers,
    suppressions: suppressionsOf(suppressionComments, blocks, text.length),
    declarations,
    links: linksOf(nodes, text),
    images: imagesOf(nodes),
    tables: tablesOf(nodes),
    footnotes: footnotesOf(nodes),
    definitions: definitionsOf(nodes),
    excesses,
    prose,
    words: countWords(prose),
  };
}

function readComments(comments: readonly Comment[], text: string, framework: Framework) {
  const markers: Marker[] = [];
  const suppressionComments: SuppressionComment[] = [];
  for (const comment of comments) {
    const read = readSuppression(comment) ?? readMarker(comment, text, framework);
    if (!read) continue;
    if ('kind' in read) suppressionComments.push(read);
    else markers.push(read);
  }
  return { markers, suppressionComments };
}

/** The language that the front matter names, else the one its keys are written in, else English. */
function languageOf(frontMatter: FrontMatter, framework: Framework): Language {
  const named = languages.find((language) => language === frontMatter.text('lang'));
  if (named) return named;
  const isFrench = frontMatter.entries.some((entry) => {
    const key = findFrontMatterKey(framework, entry.key);
    const spelled = entry.key.normalize('NFC').toLowerCase();
    return (
      key &&
      spelled !== key.id &&
      key.aliases.fr.some((alias) => alias.toLowerCase() === spelled) &&
      !key.aliases.en.includes(spelled)
    );
  });
  return isFrench ? 'fr' : 'en';
}
