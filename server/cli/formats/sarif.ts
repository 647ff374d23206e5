import { messageText } from '../../core/rule/finding';
import { homepage } from './addresses';
import type { Format, FormatContext, ReportedFinding, ReportedFix, ReportedRange } from './format';
import { JsonList } from './json-list';
import { inRepository } from './repository';
import { ruleDescriptors, sarifLevels } from './sarif-rules';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A relative reference may hold no spaces, question marks or accents as they are. */
const artifactLocation = (path: string) => ({ uri: path.split('/').map(encodeURIComponent).join('/') });

const region = ({ line, column, endLine, endColumn }: ReportedRange) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const location = (path: string, range: ReportedRange) => ({
  physicalLocation: { artifactLocation: artifactLocation(path), region: region(range) },
});

const fixRecord = (path: string, { title, edits }: ReportedFix) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifactLocation(path),
      replacements: edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    },
  ],
});

const result = (path: string, finding: ReportedFinding) => ({
  ruleId: finding.rule,
  level: sarifLevels[finding.severity],
  message: { text: messageText(finding.message) },
  locations: [location(path, finding)],
  ...(finding.related.length > 0 && {
    relatedLocations: finding.related.map((place) => ({ ...location(path, place), message: { text: place.note } })),
  }),
  // GitHub's own key is left to GitHub, which warns of any other hash there.
  partialFingerprints: { 'casewrightFinding/v1': finding.fingerprint },
  ...(finding.fix && { fixes: [fixRecord(path, finding.fix)] }),
});

function start({ locale, rules, version }: FormatContext): string {
  const driver = { name: 'casewright', informationUri: homepage, version, rules: ruleDescriptors(rules(), locale) };
  const run = {
    tool: { driver },
    language: `${locale}-CA`,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  const head = JSON.stringify({ $schema: schema, version: '2.1.0' }).slice(0, -1);
  return `${head},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[`;
}

/** SARIF 2.1.0, one result a line. */
export const sarif: Format = (context) => {
  const list = new JsonList();
  return {
    start: () => start(context),
    file({ file, findings }) {
      const path = inRepository(context.folder, file);
      return findings.map((finding) => list.item(result(path, finding))).join('');
    },
    end: () => `${list.close()}}]}\n`,
  };
};
