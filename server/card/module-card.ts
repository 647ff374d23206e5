import type { CaseDocument } from '../core/model/index';
import type { Finding } from '../core/rule/finding';
import type { Framework, Language } from '../framework/index';
import type { ModuleCard } from './card';
import { characteristicsOf } from './content/characteristics';
import { discussionOf } from './content/discussion';
import { adviceOf, evidenceOf } from './content/evidence';
import { findingGroups } from './content/findings';
import { shortened } from './content/plain-text';
import { asOf, factsOf, statusOf, writtenAt } from './content/profile';
import { answerTo, questionIds } from './content/questions';
import { readinessOf, synopsisOf } from './content/synopsis';
import { turningPointsOf } from './content/turning-points';
import { cardWords } from './words/interface';

function titleOf({ study }: CaseDocument, locale: Language): Pick<ModuleCard, 'title' | 'titleLine'> {
  const declared = writtenAt(study, 'title');
  if (declared !== undefined) return { title: declared.text, titleLine: declared.line };
  const heading = study.headings.find(({ level, text }) => level === 1 && text.trim() !== '');
  if (heading === undefined) return { title: cardWords[locale].untitled };
  return { title: shortened(heading.text.trim()), titleLine: heading.line };
}

/**
 * What a module's facilitator needs to know of a case. Pure; never throws, whatever the document.
 * @param findings those that are unresolved, in any order
 * @param locale the interface's language: labels, discussion questions; the case's own words stay in its language
 */
export function moduleCard(
  document: CaseDocument,
  findings: readonly Finding[],
  framework: Framework,
  locale: Language,
): ModuleCard {
  const { study, reading } = document;
  const district = writtenAt(study, 'district');
  const status = statusOf(study, framework, locale);
  const counted = asOf(study, locale);
  const characteristics = characteristicsOf(study, framework, locale);
  const turning = answerTo(document, questionIds.turningPoints);
  const present = answerTo(document, questionIds.evidence);
  const advice = answerTo(document, questionIds.advice);
  const turningPoints = turning && turningPointsOf(study, turning);
  return {
    language: study.language,
    ...titleOf(document, locale),
    ...(district && { district }),
    ...(status && { status }),
    facts: factsOf(study, framework, locale),
    ...(counted && { asOf: counted }),
    words: study.words,
    characteristics,
    readiness: reading.answers.map((answer) => readinessOf(document, answer, locale)),
    synopses: reading.answers.map((answer) => synopsisOf(document, answer, framework, locale)),
    ...(turningPoints && { turningPoints }),
    ...(present && { evidence: evidenceOf(study, present) }),
    ...(advice && { advice: adviceOf(study, advice) }),
    discussion: discussionOf(characteristics, reading.answers, turningPoints, framework, locale),
    findings: findingGroups(findings, study.lines),
  };
}
