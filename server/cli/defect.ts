import type { Localized } from '../framework/index';

const address = 'https://github.com/casewright/casewright/issues';

/** What people read when the tool itself is at fault: one line, no stack trace. */
export function defectLine(thrown: unknown): Localized {
  const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return {
    en: `${detail}; this is a defect, please report it with the command and the text at ${address}`,
    fr: `${detail}; c’est un défaut, veuillez le signaler avec la commande et le texte à ${address}`,
  };
}
