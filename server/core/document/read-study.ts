import type { Framework } from '../../framework/index';
import type { Limits } from '../guard/limits';
import type { CaseStudy } from '../model/index';
import { Memory } from '../model/memory';
import { wholeProse } from './prose-of-runs';
import type { Body } from './read-body';

/** How a version was read: what the next one's reading takes over, and no part of what the case says. */
export interface Origin {
  readonly body: Body;
  readonly framework: Framework;
  readonly limits: Limits;
}

/**
 * A class for the sake of its getter: an engine keeps an object literal with one as a dictionary, in which every property is
 * looked up by its name, and its quick collections never free it, nor anything that it leads to.
 */
export class ReadStudy implements CaseStudy {
  readonly text: CaseStudy['text'];
  readonly lines: CaseStudy['lines'];
  readonly language: CaseStudy['language'];
  readonly frontMatter: CaseStudy['frontMatter'];
  readonly headings: CaseStudy['headings'];
  readonly sections: CaseStudy['sections'];
  readonly passages: CaseStudy['passages'];
  readonly comments: CaseStudy['comments'];
  readonly markers: CaseStudy['markers'];
  readonly suppressions: CaseStudy['suppressions'];
  readonly declarations: CaseStudy['declarations'];
  readonly links: CaseStudy['links'];
  readonly images: CaseStudy['images'];
  readonly tables: CaseStudy['tables'];
  readonly footnotes: CaseStudy['footnotes'];
  readonly definitions: CaseStudy['definitions'];
  readonly excesses: CaseStudy['excesses'];
  readonly words: CaseStudy['words'];
  readonly runs: CaseStudy['runs'];
  readonly memory = new Memory();
  #prose: string | undefined;

  constructor(
    said: Omit<CaseStudy, 'prose' | 'memory'>,
    readonly origin: Origin,
  ) {
    this.text = said.text;
    this.lines = said.lines;
    this.language = said.language;
    this.frontMatter = said.frontMatter;
    this.headings = said.headings;
    this.sections = said.sections;
    this.passages = said.passages;
    this.comments = said.comments;
    this.markers = said.markers;
    this.suppressions = said.suppressions;
    this.declarations = said.declarations;
    this.links = said.links;
    this.images = said.images;
    this.tables = said.tables;
    this.footnotes = said.footnotes;
    this.definitions = said.definitions;
    this.excesses = said.excesses;
    this.words = said.words;
    this.runs = said.runs;
  }

  /** Few ask for it, and it is as long as the text. */
  get prose(): string {
    this.#prose ??= wholeProse(this);
    return this.#prose;
  }
}
