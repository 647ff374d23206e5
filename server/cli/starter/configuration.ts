import { defaultCases } from '../../core/configuration/effective';
import { profiles } from '../../core/rule/rule';
import type { Localized } from '../../framework/index';

const cases = defaultCases.map((glob) => `  - "${glob}"`).join('\n');
const [first] = profiles;

/** A configuration that changes nothing, with what each key is for: the defaults, spelled out. */
export const starterConfiguration: Localized = {
  en: `# Settings of Casewright for this folder and the folders below it.

# How strict to be: ${profiles.join(', ')}. A draft only gets remarks; a release must be ready to publish.
profile: ${first}

# Which files are cases. A file with "kind: case-study" at its top is one anyway.
cases:
${cases}

# Files that are never checked, whatever they say.
ignore: []

# Rules by name: off, information, warning or error. "casewright rules" lists them.
# For example:
#   rules:
#     image-alt-text: error
rules: {}
`,
  fr: `# Réglages de Casewright pour ce dossier et ceux qu’il contient.

# Avec quelle rigueur vérifier : ${profiles.join(', ')}. « draft » ne fait que des remarques, « release » exige un texte prêt à publier.
profile: ${first}

# Quels fichiers sont des études de cas. Un fichier avec « kind: case-study » en tête en est une de toute façon.
cases:
${cases}

# Fichiers qui ne sont jamais vérifiés, quoi qu’ils disent.
ignore: []

# Règles par leur nom : off, information, warning ou error. La commande « casewright rules » les énumère.
# Par exemple :
#   rules:
#     image-alt-text: error
rules: {}
`,
};
