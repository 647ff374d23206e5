import type { CaseStudy } from '../../core/model';
import { askedOnce } from '../../core/model/memory';
import { readingOf } from '../../reading/passages/kept';
import type { OrganizationTest } from '../../reading/passages/organizations';
import { proseReading } from '../../reading/read';
import { passagesWith } from './found';
import { anyOf, personsIn } from './personal-names';

/** Words, in lower case, that the case uses in the names of organizations and places: they name no person there. */
export const organizationWords: (study: CaseStudy) => ReadonlySet<string> = askedOnce(wordsOfNames);

/** By the test for organizations, which is the same for as long as their names are; then by the district. */
const kept = new WeakMap<OrganizationTest, Map<string, ReadonlySet<string>>>();

/** The same object for as long as the words are the same, so that what depends on them can be kept by it. */
function wordsOfNames(study: CaseStudy): ReadonlySet<string> {
  const { isOrganization, organizations } = proseReading(study);
  const district = study.frontMatter.text('district') ?? '';
  const byDistrict = kept.get(isOrganization) ?? new Map<string, ReadonlySet<string>>();
  const words = byDistrict.get(district) ?? new Set([...district.toLowerCase().split(/\s+/), ...organizations]);
  kept.set(isOrganization, byDistrict.set(district, words));
  return words;
}

/**
 * Whether nobody needs to ask about a person: the front matter notes the consent, or the person signs the case as its
 * author or as who releases it.
 */
export const hasAgreed = (study: CaseStudy, name: string): boolean => agreedOf(study)(name);

const agreedOf = askedOnce((study: CaseStudy) => anyOf(agreedIn(study)));

function agreedIn(study: CaseStudy): readonly string[] {
  const { frontMatter } = study;
  const noted = frontMatter.get('consent')?.items.map(({ text }) => text) ?? [];
  const signed = frontMatter.text('release.by');
  return [...noted, ...(signed ? [signed] : []), ...namesOfAuthors(study)];
}

/** The names in a line that holds nothing but names, or the one whose life a passage tells; whatever else is an organization. */
const authorsIn = passagesWith([], (content, language) => {
  const { roles } = readingOf(content, language);
  if (!roles.has('byline') && !roles.has('bio')) return undefined;
  const names = personsIn(content.prose, new Set());
  return (roles.has('bio') ? names.slice(0, 1) : names).map(({ text }) => text);
});

const namesOfAuthors = (study: CaseStudy): readonly string[] =>
  [...authorsIn(proseReading(study))].flatMap(({ found }) => found);
