import type { Localized } from '../../framework/index';

/** Where GitHub looks for workflows, from the top of a repository. */
export const workflowName = '.github/workflows/cases.yml';

const comments: Localized<{ readonly what: string; readonly where: string; readonly strict: string }> = {
  en: {
    what: 'Checks the cases on every pull request; each finding is shown beside its line.',
    where: 'GitHub looks for this file at the top of the repository. Other systems: see docs/ci.md of Casewright.',
    strict: 'Remarks do not fail the check; what a reviewer would insist on does.',
  },
  fr: {
    what: 'Vérifie les études de cas à chaque demande de tirage; chaque constat est montré à côté de sa ligne.',
    where: 'GitHub cherche ce fichier à la racine du dépôt. Autres systèmes\u00a0: voir docs/ci.md de Casewright.',
    strict: 'Une remarque n’arrête rien; ce qu’une révision exigerait, oui.',
  },
};

/** @param version of Casewright, so that a check does not change by itself */
export const starterWorkflow = (version: string, locale: keyof typeof comments): string => `# ${comments[locale].what}
# ${comments[locale].where}
name: Cases
on: [pull_request]
permissions:
  contents: read
jobs:
  cases:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: casewright/casewright@v${version}
        with:
          profile: review
          # ${comments[locale].strict}
          fail-on: warning
`;
