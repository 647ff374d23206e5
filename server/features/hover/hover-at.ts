import type { CaseDocument } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';
import type { FeatureContext } from '../context';
import { bold, paragraphs } from '../markdown';
import { linkToDocs } from './docs-link';
import { frontMatterTopic } from './front-matter-topic';
import type { Hover } from './hover';
import { suggestionTopic } from './suggestion-topic';
import { bodyTopic, holds } from './topics';

/**
 * What there is to know at an offset: the characteristic, question or key that stands there, what was found, and where
 * nothing special stands, what the passage seems to answer.
 * @param showSuggestions whether suggestions may be shown
 */
export function hoverAt(
  document: CaseDocument,
  offset: number,
  findings: readonly Finding[],
  context: FeatureContext,
  showSuggestions = true,
): Hover | undefined {
  const topic = frontMatterTopic(document.study, offset, context) ?? bodyTopic(document, offset, context);
  const here = findings.filter(({ span }) => holds(span, offset));
  const suggested = topic || !showSuggestions ? undefined : suggestionTopic(document, offset, context);
  const said = [topic?.markdown, ...here.map((finding) => describe(finding, context)), suggested?.markdown];
  const span = topic?.span ?? here[0]?.span ?? suggested?.span;
  return span && { span, markdown: said.filter((each) => each !== undefined).join('\n\n---\n\n') };
}

/** Editors show a finding's own text at the same place: this adds what kind of finding it is, and where to read on. */
function describe({ rule, docs }: Finding, { rules, locale }: FeatureContext): string {
  const meta = rules.find(({ id }) => id === rule);
  return paragraphs(meta ? bold(meta.title[locale]) : '', linkToDocs(rule, docs, locale));
}
