import type { Localized } from '../../framework/index';
import type { CaseStatus } from '../../workspace/index';

/** Why a named file was not checked, and how to have it checked; to be read after its name. */
export function skippedLine(because: CaseStatus['because'], documentKind: string): Localized {
  if (because === 'ignored') {
    return {
      en: 'skipped, because the configuration ignores it; to check it all the same, add --as-case',
      fr: 'non vérifié, parce que la configuration l’exclut; pour le vérifier quand même, ajoutez --as-case',
    };
  }
  return {
    en: `skipped, because it is not a case (no “kind: ${documentKind}” at its top, and no match in cases:); to check it all the same, add --as-case`,
    fr: `non vérifié, parce que ce n’est pas une étude de cas (ni « kind: ${documentKind} » en tête, ni motif dans cases:); pour le vérifier quand même, ajoutez --as-case`,
  };
}

/** Said where nothing at all was checked and nobody named a file: silence would pass for a clean result. */
export function nothingFound(documentKind: string): Localized {
  return {
    en: `no case was found here; a case has “kind: ${documentKind}” at its top, or a name that matches cases: in casewright.yaml`,
    fr: `aucune étude de cas ici; une étude de cas porte « kind: ${documentKind} » en tête, ou un nom prévu par cases: dans casewright.yaml`,
  };
}

/** Said where `--changed` left nothing to check. */
export const nothingChanged: Localized = {
  en: 'no case here has changed, nor has its configuration',
  fr: 'aucune étude de cas n’a changé ici, ni sa configuration',
};
