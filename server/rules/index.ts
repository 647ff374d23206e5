import type { Rule } from '../core/rule/rule';
import { caseSetUp } from './case-set-up';
import { characteristicCount } from './characteristic-count';
import { characteristicUndeclared } from './characteristic-undeclared';
import { characteristicUndiscussed } from './characteristic-undiscussed';
import { characteristicUnknown } from './characteristic-unknown';
import { frontMatterRequired } from './front-matter-required';
import { frontMatterSyntax } from './front-matter-syntax';
import { frontMatterUnknownKey } from './front-matter-unknown-key';
import { frontMatterValue } from './front-matter-value';
import { placeholderText } from './placeholder-text';

/** Every rule, by family and name: this order is the order of lists and pages. */
export const rules: readonly Rule[] = [
  // case
  caseSetUp,
  characteristicCount,
  characteristicUndeclared,
  characteristicUndiscussed,
  characteristicUnknown,
  frontMatterRequired,
  frontMatterSyntax,
  frontMatterUnknownKey,
  frontMatterValue,
  placeholderText,
];
