import type { CaseStudy } from '../../../server/core/model/index';

/** All that a case model says, as plain data; how it was read is left out. */
export function modelOf(study: CaseStudy) {
  const { present, span, yaml, entries, problems, excesses, characteristics } = study.frontMatter;
  return {
    text: study.text,
    lines: study.lines.count,
    language: study.language,
    frontMatter: { present, span, yaml, entries, problems, excesses, characteristics },
    headings: study.headings,
    sections: study.sections,
    passages: study.passages,
    comments: study.comments,
    markers: study.markers,
    suppressions: study.suppressions,
    declarations: study.declarations,
    links: study.links,
    images: study.images,
    tables: study.tables,
    footnotes: study.footnotes,
    definitions: [...study.definitions],
    excesses: study.excesses,
    prose: study.prose,
    words: study.words,
    runs: study.runs.map(({ run, ...place }) => ({ ...place, contents: run.contents.map(({ prose }) => prose) })),
  };
}
