import type { CaseStudy } from '../../core/model';
import { askedOnce } from '../../core/model/memory';
import { keptByContent, readingOf } from '../../reading/passages/kept';
import { proseReading } from '../../reading/read';
import { inPassages } from './found';
import { anyOf, personsIn } from './personal-names';

/** Words, in lower case, that the case uses in the names of organizations and places: they name no person there. */
export const organizationWords: (study: CaseStudy) => ReadonlySet<string> = askedOnce(wordsOfNames);

const organizationsIn = inPassages([], (content, language) => {
  const { organizations } = readingOf(content, language);
  return organizations.length === 0 ? undefined : organizations;
});

function wordsOfNames(study: CaseStudy): ReadonlySet<string> {
  const district = study.frontMatter.text('district') ?? '';
  const words = new Set(district.toLowerCase().split(/\s+/));
  for (const { found } of organizationsIn(proseReading(study))) for (const word of found) words.add(word);
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

/** The persons that a passage seems to name, whatever the rest of the text calls an organization. */
const namesOf = keptByContent(({ prose }) => personsIn(prose, new Set()));

/** The names in the lines below the title that hold nothing but names. */
function namesOfAuthors(study: CaseStudy): readonly string[] {
  return proseReading(study)
    .passages.filter(({ reading }) => reading.roles.has('byline') || reading.roles.has('bio'))
    .flatMap(({ passage, reading }) => {
      const names = namesOf(passage.content, reading.language);
      return (reading.roles.has('bio') ? names.slice(0, 1) : names).map(({ text }) => text);
    });
}
