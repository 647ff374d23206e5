import type { ConfigurationFile } from '../core/configuration/types';
import type { CaseDocument } from '../core/model/index';
import type { Finding } from '../core/rule/finding';
import type { Profile } from '../core/rule/rule';
import type { Language } from '../framework/index';
import { type CaseStatus, type ConfigurationError, createWorkspace } from '../workspace/index';
import type { Context } from './context';
import { uriOf } from './enclosure';
import { shownUri } from './records';
import { Refusal } from './refusal';
import type { Source } from './source';

/** One text with everything that decides what is said of it. */
export interface Analysis {
  readonly document: CaseDocument;
  readonly status: CaseStatus;
  /** The configuration files in use, weakest first. */
  readonly configurations: readonly ConfigurationFile[];
  /** All findings, links to other files looked up. */
  findings(locale: Language): Promise<readonly Finding[]>;
}

/** A profile that the call asks for, stronger than any file. */
const override = (profile: Profile): ConfigurationFile => ({
  origin: 'profile',
  text: '',
  values: { extends: [], profile, rules: new Map() },
  problems: [],
});

/**
 * Reads a text with the configuration that holds for it now: nothing is kept from call to call.
 * @throws {Refusal} where a configuration file cannot be used
 */
export async function analyse(source: Source, profile: Profile | undefined, context: Context): Promise<Analysis> {
  const { casewright, files, root } = context;
  const workspace = createWorkspace({
    ...{ casewright, files, roots: [uriOf(root)] },
    ...(profile !== undefined && { override: override(profile) }),
  });
  const resolved = await workspace.configurationFor(source.uri);
  if (resolved.errors.length > 0) throw unusable(resolved.errors, root);
  const { configuration } = resolved;
  const document = casewright.read(source.text, configuration);
  return {
    document,
    status: workspace.caseStatus(source.uri, document, configuration),
    configurations: resolved.files,
    findings: async (locale) => {
      const targets = await workspace.targetsOf(source.uri, document);
      return casewright.lint(document, { configuration, locale, targets });
    },
  };
}

function unusable(errors: readonly ConfigurationError[], root: string): Refusal {
  const line = (locale: Language): string =>
    errors
      .map(({ file, line, column, message }) => {
        const place = `${shownUri(root, file)}:${line}:${column}`;
        return `${place}${locale === 'fr' ? '\u00a0:' : ':'} ${message[locale]}`;
      })
      .join('\n');
  return new Refusal({ en: line('en'), fr: line('fr') });
}
