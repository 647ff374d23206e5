import type { CaseDocument } from '../../core/model/index';
import type { FeatureContext } from '../context';
import { writingLanguage } from '../language';
import { commentPlace } from './comment-place';
import type { Completion } from './completion';
import type { Cursor } from './cursor';
import { keyCompletions } from './front-matter-keys';
import { frontMatterPlace } from './front-matter-place';
import { valueCompletions } from './front-matter-values';
import { headingCompletions } from './headings';
import { markerCompletions } from './markers';
import { skeletonCompletions } from './skeleton';

/**
 * What may be written at an offset: keys and values of the front matter, questions as headings, markers. Empty where
 * nothing of ours belongs, as in prose and in code.
 */
export function completionsAt(
  { study }: CaseDocument,
  offset: number,
  { framework, rules, locale }: FeatureContext,
): readonly Completion[] {
  const cursor: Cursor = { study, offset, framework, rules, locale, writing: writingLanguage(study, locale) };
  const skeleton = skeletonCompletions(cursor);
  if (skeleton.length > 0) return skeleton;
  const place = frontMatterPlace(cursor);
  if (place) return place.kind === 'key' ? keyCompletions(cursor, place) : valueCompletions(cursor, place);
  if (offset < study.frontMatter.span.end || isInCode(cursor)) return [];
  const comment = commentPlace(cursor);
  return comment ? markerCompletions(cursor, comment) : headingCompletions(cursor);
}

const isInCode = ({ study, offset }: Cursor): boolean =>
  study.passages.some(({ kind, span }) => kind === 'code' && span.start < offset && offset <= span.end);
