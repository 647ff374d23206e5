import { casewright, configuration } from '../support/subject';
import { libraryTime, processorTime } from './libraries';

/** What is done with a text, in turn, with the milliseconds of processor time that our own code takes for it. */
export type Times = Readonly<Record<string, number>>;

/** Everything that an editor, the command and the card ask of a text, once. */
export function workOn(text: string): Times {
  const times: Record<string, number> = {};
  const step = <Result>(name: string, work: () => Result): Result => {
    const began = processorTime() - libraryTime();
    const result = work();
    times[name] = processorTime() - libraryTime() - began;
    return result;
  };
  const middle = text.length >> 1;
  const here = { start: middle, end: middle };
  const document = step('read', () => casewright.read(text, configuration));
  step('understand', () => document.reading);
  const findings = step('rules', () => casewright.lint(document, { configuration, locale: 'en' }));
  step('card', () => casewright.renderCardPage(casewright.card(document, findings, 'en'), 'en'));
  step('coverage', () => casewright.coverage(document));
  step('lenses', () => casewright.lenses(document, 'en'));
  step('hints', () => casewright.hints(document, 'en'));
  step('links', () => casewright.links(document));
  step('suggestions', () => casewright.suggestions(document, 'en'));
  step('passage', () => casewright.passageAt(document, middle, 'en'));
  step('hover', () => casewright.hover(document, middle, findings, 'en'));
  step('completions', () => casewright.completions(document, middle, 'en'));
  step('actions here', () => casewright.actions(document, here, findings, 'en'));
  step('actions', () => casewright.actions(document, { start: 0, end: text.length }, findings, 'en'));
  const typed = `${text.slice(0, middle)}x${text.slice(middle)}`;
  step('key', () => casewright.read(typed, configuration, document).study.words);
  return times;
}
