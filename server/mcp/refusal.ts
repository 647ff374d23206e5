import type { Localized } from '../framework/index';

/** Ends a tool call with a plain line that says what cannot be done and what to do instead. */
export class Refusal extends Error {
  constructor(readonly line: Localized) {
    super(line.en);
  }
}

const address = 'https://github.com/casewright/casewright/issues';

/** What a client shows where the tool itself is at fault: one line, no stack trace. */
export function defectLine(thrown: unknown): Localized {
  const detail = (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)).replace(/\s+/g, ' ');
  return {
    en: `${detail}; this is a defect, please report it at ${address}`,
    fr: `${detail}; c’est un défaut, veuillez le signaler à ${address}`,
  };
}
