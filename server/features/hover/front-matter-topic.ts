import type { CaseStudy, FrontMatterEntry } from '../../core/model/index';
import { type FrontMatterKey, findBoard, findFrontMatterKey, findValue } from '../../framework/index';
import type { FeatureContext } from '../context';
import { describeKey } from '../describe';
import { bold, escapeMarkdown, paragraphs } from '../markdown';
import type { Hover } from './hover';
import { holds, ofCharacteristic } from './topics';

/** What a key or value of the front matter means. */
export function frontMatterTopic(study: CaseStudy, offset: number, context: FeatureContext): Hover | undefined {
  const mention = study.frontMatter.characteristics.find(({ span }) => holds(span, offset));
  if (mention?.characteristic) return ofCharacteristic(mention.span, mention.characteristic, context);
  return entryTopic(study, study.frontMatter.entries, undefined, offset, context);
}

function entryTopic(
  study: CaseStudy,
  entries: readonly FrontMatterEntry[],
  parent: string | undefined,
  offset: number,
  context: FeatureContext,
): Hover | undefined {
  const entry = entries.find(
    ({ keySpan, span }) => holds(keySpan, offset) || (span.start <= offset && offset < span.end),
  );
  const key = entry && findFrontMatterKey(context.framework, entry.key, parent);
  if (!entry || !key) return undefined;
  if (holds(entry.keySpan, offset)) {
    const markdown = paragraphs(bold(entry.key), describeKey(key, context.locale, study.language));
    return { span: entry.keySpan, markdown };
  }
  return entryTopic(study, entry.children, key.id, offset, context) ?? valueTopic(entry, key, offset, context);
}

function valueTopic(
  entry: FrontMatterEntry,
  key: FrontMatterKey,
  offset: number,
  { framework, locale }: FeatureContext,
) {
  const item = entry.items.find(({ span }) => holds(span, offset));
  if (!item) return undefined;
  const value = findValue(key, item.text);
  if (value) {
    return {
      span: item.span,
      markdown: paragraphs(bold(value.label[locale]), escapeMarkdown(value.description[locale])),
    };
  }
  const board = key.id === 'district' ? findBoard(framework, item.text) : undefined;
  if (!board) return undefined;
  const names = [board.acronym, ...board.aliases].filter((name) => name !== undefined);
  return { span: item.span, markdown: paragraphs(bold(board.name), names.map(escapeMarkdown).join(' · ')) };
}
