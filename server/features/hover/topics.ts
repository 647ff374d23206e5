import type { CaseDocument, CaseStudy } from '../../core/model/index';
import { docsOf } from '../../core/rule/message';
import { type Span, touches } from '../../core/text/span';
import type { Characteristic, Localized, Question } from '../../framework/index';
import type { FeatureContext } from '../context';
import { describeCharacteristic, describeQuestion } from '../describe';
import { bold, escapeMarkdown, paragraphs } from '../markdown';
import { linkToDocs } from './docs-link';
import type { Hover } from './hover';

const statuses: Readonly<Record<'answered' | 'partly' | 'missing', Localized>> = {
  answered: { en: 'This case answers it.', fr: 'Cette étude de cas y répond.' },
  partly: { en: 'This case answers it in part.', fr: 'Cette étude de cas y répond en partie.' },
  missing: { en: 'This case does not answer it yet.', fr: 'Cette étude de cas n’y répond pas encore.' },
};
const noneText: Localized = {
  en: 'The honest no: the author says that there was none, and the passage below says why.',
  fr: 'Le non honnête : on déclare qu’il n’y en a pas eu, et le passage qui suit dit pourquoi.',
};
const noSurpriseText: Localized = {
  en: 'The author says that nothing unforeseen happened.',
  fr: 'On déclare que rien d’imprévu ne s’est produit.',
};

/** What markers, headings and silencing comments in the body are about. */
export function bodyTopic(document: CaseDocument, offset: number, context: FeatureContext): Hover | undefined {
  const { study } = document;
  return (
    markerTopic(document, offset, context) ??
    suppressionTopic(study, offset, context) ??
    headingTopic(document, offset, context)
  );
}

function markerTopic(document: CaseDocument, offset: number, context: FeatureContext): Hover | undefined {
  const { framework, locale } = context;
  for (const marker of document.study.markers) {
    if (!holds(marker.comment.span, offset)) continue;
    const said = [
      { span: marker.none?.span, text: noneText },
      { span: marker.noSurprise?.span, text: noSurpriseText },
    ].find(({ span }) => span && holds(span, offset));
    if (said?.span) return { span: said.span, markdown: escapeMarkdown(said.text[locale]) };
    const named = marker.questions.find(({ span }) => holds(span, offset));
    const question = framework.questions.find(({ number }) => number === named?.number);
    if (named && question) return about(named.span, question, document, context);
    const mention = marker.scope.find(({ span }) => holds(span, offset));
    if (mention?.characteristic) return ofCharacteristic(mention.span, mention.characteristic, context);
  }
  return undefined;
}

function suppressionTopic(study: CaseStudy, offset: number, { rules, locale }: FeatureContext): Hover | undefined {
  const named = study.suppressions.flatMap((suppression) => suppression.rules).find(({ span }) => holds(span, offset));
  const rule = rules.find(({ id }) => id === named?.id);
  if (!named || !rule) return undefined;
  const link = linkToDocs(rule.id, docsOf(rule.id), locale);
  return { span: named.span, markdown: paragraphs(bold(rule.title[locale]), escapeMarkdown(rule.why[locale]), link) };
}

function headingTopic(document: CaseDocument, offset: number, context: FeatureContext): Hover | undefined {
  const heading = document.study.headings.find(({ span }) => holds(span, offset));
  if (heading?.question) return about(heading.span, heading.question, document, context);
  return heading?.characteristic && ofCharacteristic(heading.span, heading.characteristic, context);
}

function about(span: Span, question: Question, { reading }: CaseDocument, { locale }: FeatureContext): Hover {
  const status = reading.answers.find((answer) => answer.question.number === question.number)?.status;
  return { span, markdown: describeQuestion(question, locale, status && statuses[status][locale]) };
}

export const ofCharacteristic = (span: Span, characteristic: Characteristic, context: FeatureContext): Hover => ({
  span,
  markdown: describeCharacteristic(characteristic, context.framework, context.locale),
});

export const holds = (span: Span, offset: number): boolean => touches(span, { start: offset, end: offset });
