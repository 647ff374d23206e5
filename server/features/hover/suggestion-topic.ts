import type { CaseDocument } from '../../core/model/index';
import type { FeatureContext } from '../context';
import { describeSuggestions } from '../declaring/describe';
import { openSuggestions, passageAt } from '../declaring/suggestions';
import type { Hover } from './hover';

/** What the passage at an offset seems to answer, where nobody has declared it yet. */
export function suggestionTopic(document: CaseDocument, offset: number, context: FeatureContext): Hover | undefined {
  const passage = passageAt(document.study, offset);
  const here = passage ? openSuggestions(document).filter((each) => each.passage === passage) : [];
  if (!passage || here.length === 0) return undefined;
  return { span: passage.span, markdown: describeSuggestions(document, here, context) };
}
