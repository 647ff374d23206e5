import { createCasewright } from '../../../server/casewright';
import type { CaseDocument } from '../../../server/core/model/index';
import type { Profile } from '../../../server/core/rule/rule';

/** The product as shipped, at its strictest, so that every rule that can speak does. */
export const casewright = createCasewright();
export const configuration = casewright.configure([
  casewright.parseConfiguration('profile: release\n', 'file:///casewright.yaml'),
]);
export const profile: Profile = 'release';

export const read = (text: string): CaseDocument => casewright.read(text, configuration);
export const lint = (document: CaseDocument) => casewright.lint(document, { configuration, locale: 'fr' });
export const findingsIn = (text: string) => lint(read(text));
