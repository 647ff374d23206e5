import type { Localized } from '../framework/index';
import type { CaseStatus } from '../workspace/index';

/** A part of the text was left out, and a finding stands at its place. */
export const partlyChecked: Localized = {
  en: 'Checked only in part: this text holds more than can be checked in time. A finding shows where.',
  fr: 'Vérifié en partie seulement : ce texte contient plus qu’il n’est possible de vérifier à temps. Une remarque montre où.',
};

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
