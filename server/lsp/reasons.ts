import type { Localized } from '../framework/index';
import type { CaseStatus } from '../workspace/index';

/** Why a Markdown document is left alone. */
export const reasons: Readonly<Record<Exclude<CaseStatus['because'], 'kind' | 'pattern'>, Localized>> = {
  none: {
    en: 'Not a case study: its front matter does not say “kind: case-study”, and no pattern under “cases” in casewright.yaml matches its name.',
    fr: 'Ce n’est pas une étude de cas : ses renseignements d’en-tête ne disent pas « kind: case-study », et aucun motif sous « cases » dans casewright.yaml ne correspond à son nom.',
  },
  ignored: {
    en: 'Left alone: a pattern under “ignore” in casewright.yaml matches its name.',
    fr: 'Laissé de côté : un motif sous « ignore » dans casewright.yaml correspond à son nom.',
  },
};
