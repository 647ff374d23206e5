import { configurationFindings, isFatal } from '../../core/configuration/findings';
import type { ConfigurationFile } from '../../core/configuration/types';
import { LineIndex } from '../../core/text/lines';
import type { Workspace } from '../../workspace/index';
import type { FileReport } from '../formats/index';
import type { Input } from '../inputs/expand';
import { shownUri, uriOf } from '../paths';
import { about, type Session } from '../session';
import { reported } from './reported';

/**
 * Reads the configurations of all inputs, before any text, so that a report can keep to the order of names.
 * What makes a file unusable is told to the session, each problem once.
 * @returns the configuration files in use
 */
export async function readConfigurations(
  inputs: readonly Input[],
  workspace: Workspace,
  session: Session,
): Promise<ConfigurationFile[]> {
  const files = new Map<string, ConfigurationFile>();
  const told = new Set<string>();
  for (const input of inputs) {
    const resolved = await workspace.configurationFor(uriOf(input.path));
    for (const file of resolved.files) files.set(file.origin, file);
    for (const { file, line, column, message } of resolved.errors) {
      const place = `${shownUri(session.io.cwd, file)}:${line}:${column}`;
      if (!told.has(`${place} ${message.en}`)) session.fail(about(place, message));
      told.add(`${place} ${message.en}`);
    }
  }
  return [...files.values()];
}

/** The findings in a configuration file; its unusable parts are no findings but failures. */
export function configurationReport(file: ConfigurationFile, session: Session): FileReport {
  const findings = configurationFindings(file, session.locale).filter((_, index) => {
    const problem = file.problems[index];
    return problem !== undefined && !isFatal(problem);
  });
  const source = { text: file.text, lines: new LineIndex(file.text), headings: [] };
  return { kind: 'configuration', file: shownUri(session.io.cwd, file.origin), findings: reported(findings, source) };
}
