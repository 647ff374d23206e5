/** What we make of a case, in the four places where somebody reads it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { temporaryFolder } from '../harness/lifetime.mjs';
import { projectRoot } from '../harness/paths.mjs';
import { load } from './bundle.mjs';
import { caseWith } from './texts.mjs';

const { createCasewright } = await load('server/casewright.ts');
const casewright = createCasewright();
const configuration = casewright.configure([]);

/** Rendered by a Markdown reader that trusts everything: worse than any editor. */
const rendered = (markdown) => marked.parse(markdown, { async: false, gfm: true });

/** @returns {{ card: string, page: string, hover: string }} HTML of each */
export function outputsOf(vector) {
  const text = caseWith(vector);
  const document = casewright.read(text);
  const findings = casewright.lint(document, { configuration, locale: 'en', targets: new Map() });
  const card = casewright.card(document, findings, 'en');
  return {
    card: casewright.renderCard(card, 'en'),
    page: casewright.renderCardPage(card, 'en'),
    hover: rendered(hoversOf(document, text, findings).join('\n\n')),
  };
}

/** All that a reader could see by resting anywhere. */
function hoversOf(document, text, findings) {
  const seen = new Set();
  for (const { index } of text.matchAll(/\b|[^\w\s]/g)) {
    const hover = casewright.hover(document, index, findings, 'en');
    if (hover) seen.add(hover.markdown);
  }
  return [...seen];
}

/** The report in Markdown on all cases at once, by the real command: every finding's message is in it. */
export function reportOf(vectors) {
  const folder = temporaryFolder('vectors');
  for (const { number, text } of vectors) writeFileSync(path.join(folder, `${number}.case.md`), caseWith(text));
  const report = path.join(folder, 'report.md');
  try {
    execFileSync(
      process.execPath,
      [path.join(projectRoot, 'dist', 'cli.cjs'), 'lint', '--format', `markdown=${report}`, '.'],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
  } catch (error) {
    // 1: there are findings.
    if (error.status !== 1) throw error;
  }
  return rendered(readFileSync(report, 'utf8'));
}
