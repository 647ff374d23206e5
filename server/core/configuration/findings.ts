import type { Language, Localized } from '../../framework/index';
import type { Finding, Severity } from '../rule/finding';
import { docsOf, fill } from '../rule/message';
import type { ConfigurationFile, ConfigurationProblem, ConfigurationProblemKind } from './types';

/** The name under which problems of a configuration file are reported; it has a documentation page, but cannot be turned off. */
export const configurationRule = 'configuration';

const why: Localized = {
  en: 'A setting that is not understood does nothing, and nobody notices.',
  fr: 'Un réglage qui n’est pas compris ne fait rien, et personne ne s’en aperçoit.',
};

const what: Readonly<Record<ConfigurationProblemKind, Localized>> = {
  syntax: {
    en: 'This file cannot be read as YAML: {subject}',
    fr: 'Ce fichier ne se lit pas comme du YAML : {subject}',
  },
  'unknown-key': {
    en: '“{subject}” is not a setting of Casewright.',
    fr: '« {subject} » n’est pas un réglage de Casewright.',
  },
  'unknown-rule': { en: 'There is no rule named “{subject}”.', fr: 'Il n’y a pas de règle nommée « {subject} ».' },
  'unknown-option': { en: 'This rule has no option “{subject}”.', fr: 'Cette règle n’a pas d’option « {subject} ».' },
  'wrong-value': { en: 'The value of “{subject}” cannot be used.', fr: 'La valeur de « {subject} » ne convient pas.' },
  'unknown-limit': { en: 'There is no limit named “{subject}”.', fr: 'Il n’y a pas de limite nommée « {subject} ».' },
  unsupported: {
    en: '“{subject}” has a special meaning in YAML that this file has no use for; it is not followed.',
    fr: '« {subject} » a en YAML un sens particulier dont ce fichier n’a pas l’usage; il n’est pas suivi.',
  },
  'too-much': {
    en: 'This file is longer or nested deeper than settings are; nothing in it was read.',
    fr: 'Ce fichier est plus long ou plus imbriqué que ne le sont des réglages; rien n’y a été lu.',
  },
  more: {
    en: 'There are {subject} more problems in this file.',
    fr: 'Il y a encore {subject} autres problèmes dans ce fichier.',
  },
  'duplicate-key': { en: '“{subject}” stands here twice.', fr: '« {subject} » figure deux fois.' },
};

const next: Readonly<Record<'near' | 'values' | 'none' | 'duplicate', Localized>> = {
  near: { en: 'Did you mean “{expected}”?', fr: 'Vouliez-vous dire « {expected} »?' },
  values: { en: 'Write {expected}.', fr: 'Écrivez {expected}.' },
  none: { en: 'Correct it, or take it out.', fr: 'Corrigez-le ou retirez-le.' },
  duplicate: { en: 'Keep one; the later one counts.', fr: 'N’en gardez qu’un; le dernier compte.' },
};

/** Problems that make a configuration unusable: a command stops rather than guess. */
export const isFatal = ({ kind }: ConfigurationProblem): boolean =>
  kind === 'syntax' || kind === 'too-much' || kind === 'wrong-value';

/** What is wrong with a configuration file, as findings in that file. */
export function configurationFindings(file: ConfigurationFile, locale: Language): readonly Finding[] {
  return file.problems.map((problem): Finding => {
    const values = { subject: problem.subject, expected: problem.expected ?? '' };
    const severity: Severity = isFatal(problem) ? 'error' : 'warning';
    const message = {
      what: fill(what[problem.kind][locale], values),
      why: why[locale],
      next: fill(next[adviceFor(problem)][locale], values),
    };
    const { span, kind: code } = problem;
    return { rule: configurationRule, code, severity, span, message, docs: docsOf(configurationRule), related: [] };
  });
}

function adviceFor({ kind, expected }: ConfigurationProblem): keyof typeof next {
  if (kind === 'duplicate-key') return 'duplicate';
  if (expected === undefined) return 'none';
  return kind === 'wrong-value' ? 'values' : 'near';
}
