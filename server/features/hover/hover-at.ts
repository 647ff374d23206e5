import type { CaseDocument } from '../../core/model/index';
import type { Finding } from '../../core/rule/finding';
import type { FeatureContext } from '../context';
import { escapeMarkdown, paragraphs } from '../markdown';
import { linkToDocs } from './docs-link';
import { frontMatterTopic } from './front-matter-topic';
import type { Hover } from './hover';
import { bodyTopic, holds } from './topics';

/** What there is to know at an offset: the characteristic, question or key that stands there, then what was found. */
export function hoverAt(
  document: CaseDocument,
  offset: number,
  findings: readonly Finding[],
  context: FeatureContext,
): Hover | undefined {
  const topic = frontMatterTopic(document.study, offset, context) ?? bodyTopic(document, offset, context);
  const here = findings.filter(({ span }) => holds(span, offset));
  const [first] = here;
  if (!first) return topic;
  const said = here.map((finding) => describe(finding, context));
  const markdown = [...(topic ? [topic.markdown] : []), ...said].join('\n\n---\n\n');
  return { span: topic?.span ?? first.span, markdown };
}

function describe({ rule, message, docs }: Finding, { locale }: FeatureContext): string {
  return paragraphs(
    escapeMarkdown(message.what),
    escapeMarkdown(message.why),
    escapeMarkdown(message.next),
    linkToDocs(rule, docs, locale),
  );
}
