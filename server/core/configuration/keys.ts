import { profiles } from '../rule/rule';

/** The keys of `casewright.yaml`; the JSON Schema and the reader both come from here. */
export const configurationKeys = {
  extends: { type: 'strings', description: 'Configuration files to start from, relative to this one; later ones win.' },
  profile: { type: 'choice', values: profiles, description: 'How strict to be: draft, review or release.' },
  cases: { type: 'strings', description: 'Patterns of files that are cases whatever their front matter says.' },
  ignore: { type: 'strings', description: 'Patterns of files that are never looked at.' },
  rules: { type: 'rules', description: 'Rules by name: off, a severity, or a severity with options.' },
  limits: { type: 'limits', description: 'How much of each thing a case may hold before it is checked only in part.' },
} as const;

export type ConfigurationKey = keyof typeof configurationKeys;

export const isConfigurationKey = (key: string): key is ConfigurationKey => Object.hasOwn(configurationKeys, key);
