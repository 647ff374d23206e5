import type { CaseStudy } from '../../core/model';
import { proseReading } from '../../reading/read';
import { isSamePerson, personsIn } from './personal-names';

/** Words, in lower case, that the case uses in the names of organizations and places: they name no person there. */
export function organizationWords(study: CaseStudy): ReadonlySet<string> {
  const { passages } = proseReading(study);
  const district = study.frontMatter.text('district') ?? '';
  return new Set([...passages.flatMap(({ reading }) => reading.organizations), ...district.toLowerCase().split(/\s+/)]);
}

/**
 * Whether nobody needs to ask about a person: the front matter notes the consent, or the person signs the case as its
 * author or as who releases it.
 */
export function hasAgreed(study: CaseStudy, name: string): boolean {
  const { frontMatter } = study;
  const noted = frontMatter.get('consent')?.items.map(({ text }) => text) ?? [];
  const signed = frontMatter.text('release.by');
  return [...noted, ...(signed ? [signed] : []), ...authorsOf(study)].some((other) => isSamePerson(name, other));
}

/** The names in the lines below the title that hold nothing but names. */
function authorsOf(study: CaseStudy): readonly string[] {
  return proseReading(study)
    .passages.filter(({ reading }) => reading.roles.has('byline') || reading.roles.has('bio'))
    .flatMap(({ passage, reading }) => {
      const names = personsIn(passage.prose, new Set());
      return (reading.roles.has('bio') ? names.slice(0, 1) : names).map(({ text }) => text);
    });
}
