import { namedCharacteristic } from './characteristics';
import { headingParts, splitSubtitle } from './heading-parts';
import { type QuestionRecognizedBy, type QuestionWording, questionWording } from './question-wording';
import type { Framework, Question } from './types';

/** A heading recognised as a guiding question. */
export interface RecognizedQuestion {
  readonly question: Question;
  readonly how: QuestionRecognizedBy;
}

function bySubtitle(framework: Framework, text: string): QuestionWording | undefined {
  const parts = splitSubtitle(text);
  if (parts === undefined) return undefined;
  const head = questionWording(framework, parts.head);
  const tail = questionWording(framework, parts.tail);
  if (head !== undefined) {
    // "Where we started – where we are now" is two questions, and a section declares one.
    const isAnother = tail !== undefined && tail.question !== head.question;
    return head.alone || isAnother ? undefined : head;
  }
  // "Improvement processes: where we started" asks the question of one of two characteristics.
  return namedCharacteristic(framework, parts.head) && tail;
}

/**
 * The guiding question that a heading asks: official wording, label, close paraphrase, or "Question 3"/"Q3", EN or FR.
 * Such a heading declares its whole section, so this is careful: a bare number proves nothing, a heading that says
 * anything besides the question is not it, and wording wins over number. A subtitle may follow after a colon or dash.
 */
export function recognizeQuestionHeading(framework: Framework, heading: string): RecognizedQuestion | undefined {
  const parts = headingParts(framework, heading);
  if (parts === undefined) return undefined;
  const said = questionWording(framework, parts.text) ?? bySubtitle(framework, parts.text);
  if (said !== undefined) return { question: said.question, how: said.how };
  if (parts.counts === 'characteristic') {
    const beneath = bySubtitle(framework, heading);
    return beneath && { question: beneath.question, how: beneath.how };
  }
  const question = framework.questions.find((candidate) => candidate.number === parts.number);
  return parts.counts === 'question' && question !== undefined ? { question, how: 'number' } : undefined;
}
