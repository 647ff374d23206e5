import type { Rule } from '../core/rule/rule';
import { acronymUnexpanded } from './acronym-unexpanded';
import { actionsWithoutPeople } from './actions-without-people';
import { adviceUntied } from './advice-untied';
import { answerEmpty } from './answer-empty';
import { answerFutureOnly } from './answer-future-only';
import { answerHabitual } from './answer-habitual';
import { answerLeadIn } from './answer-lead-in';
import { answerThin } from './answer-thin';
import { answersUndeclared } from './answers-undeclared';
import { caseSetUp } from './case-set-up';
import { characteristicCount } from './characteristic-count';
import { characteristicUndeclared } from './characteristic-undeclared';
import { characteristicUndiscussed } from './characteristic-undiscussed';
import { characteristicUnknown } from './characteristic-unknown';
import { checkedInPart } from './checked-in-part';
import { evidenceMissing } from './evidence-missing';
import { footnoteUnresolved } from './footnote-unresolved';
import { frameworkEcho } from './framework-echo';
import { frontMatterRequired } from './front-matter-required';
import { frontMatterSyntax } from './front-matter-syntax';
import { frontMatterUnknownKey } from './front-matter-unknown-key';
import { frontMatterValue } from './front-matter-value';
import { headingEmpty } from './heading-empty';
import { headingLevels } from './heading-levels';
import { imageAltText } from './image-alt-text';
import { lessonsArePlans } from './lessons-are-plans';
import { linkBroken } from './link-broken';
import { linkText } from './link-text';
import { markerSyntax } from './marker-syntax';
import { noSurpriseTold } from './no-surprise-told';
import { noneMisplaced } from './none-misplaced';
import { noneWithoutReason } from './none-without-reason';
import { notACase } from './not-a-case';
import { numberUnsourced } from './number-unsourced';
import { outputsAsOutcomes } from './outputs-as-outcomes';
import { personalContact } from './personal-contact';
import { placeholderText } from './placeholder-text';
import { profileConflict } from './profile-conflict';
import { profileInText } from './profile-in-text';
import { profileUndated } from './profile-undated';
import { pupilNamed } from './pupil-named';
import { questionUnanswered } from './question-unanswered';
import { quotationConsent } from './quotation-consent';
import { relativeDate } from './relative-date';
import { releaseUnsigned } from './release-unsigned';
import { smallCell } from './small-cell';
import { speakerUnclear } from './speaker-unclear';
import { startingStateOneSided } from './starting-state-one-sided';
import { suppressionReason } from './suppression-reason';
import { suppressionUnknownRule } from './suppression-unknown-rule';
import { suppressionUnused } from './suppression-unused';
import { tableHeaders } from './table-headers';
import { thenWithoutNow } from './then-without-now';

/** Every rule, by family and then by name: this order is the order of lists and pages. */
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
  notACase,
  placeholderText,
  // questions
  actionsWithoutPeople,
  adviceUntied,
  answerEmpty,
  answerFutureOnly,
  answerHabitual,
  answerLeadIn,
  answerThin,
  answersUndeclared,
  lessonsArePlans,
  noSurpriseTold,
  noneMisplaced,
  noneWithoutReason,
  questionUnanswered,
  startingStateOneSided,
  thenWithoutNow,
  // evidence
  evidenceMissing,
  frameworkEcho,
  numberUnsourced,
  outputsAsOutcomes,
  // reader
  acronymUnexpanded,
  headingEmpty,
  profileConflict,
  profileInText,
  profileUndated,
  relativeDate,
  speakerUnclear,
  // people
  personalContact,
  pupilNamed,
  quotationConsent,
  releaseUnsigned,
  smallCell,
  // access
  headingLevels,
  imageAltText,
  linkText,
  tableHeaders,
  // references
  footnoteUnresolved,
  linkBroken,
  // upkeep
  checkedInPart,
  markerSyntax,
  suppressionReason,
  suppressionUnknownRule,
  suppressionUnused,
];
