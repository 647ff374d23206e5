import type { VerbGroup } from '../language/model';
import type { PassageReading } from './model';

/** Whether a verb's subject is an organization: by its kind, or because the text calls that name one. */
export type OrganizationTest = (verb: VerbGroup) => boolean;

/** Names that were met lately; a text keeps its own from key to key. */
const kept = new Map<string, OrganizationTest>();
const most = 64;

/**
 * The test for a text in which these readings stand: "Penn Manor" is an organization where "Penn Manor School District" stands
 * somewhere. The same function for as long as the names are the same, so that what depends on them can be kept by it.
 */
export function organizationTest(readings: Iterable<PassageReading>): OrganizationTest {
  const words = new Set<string>();
  for (const { organizations } of readings) for (const word of organizations) words.add(word);
  const key = [...words].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const test: OrganizationTest = ({ actor, name }) => {
    if (actor === 'organization' || actor === 'self') return true;
    return actor === 'name' && name !== undefined && name.split(' ').every((part) => words.has(part));
  };
  if (kept.size >= most) kept.clear();
  kept.set(key, test);
  return test;
}

/** Whether two texts take the names that act in a passage for the same: one that is being typed elsewhere changes nothing here. */
export const agree = ({ sentences }: PassageReading, one: OrganizationTest, other: OrganizationTest): boolean =>
  one === other ||
  sentences.every(({ verbs }) => verbs.every((verb) => verb.actor !== 'name' || one(verb) === other(verb)));

/** A question about a passage whose answer depends on its reading and on which names are organizations, asked once for these. */
export function keptByNames<Answer>(
  ask: (reading: PassageReading, isOrganization: OrganizationTest) => Answer,
): (reading: PassageReading, isOrganization: OrganizationTest) => Answer {
  const answers = new WeakMap<PassageReading, { readonly test: OrganizationTest; readonly answer: Answer }>();
  return (reading, isOrganization) => {
    const known = answers.get(reading);
    if (known && agree(reading, known.test, isOrganization)) return known.answer;
    const answer = ask(reading, isOrganization);
    answers.set(reading, { test: isOrganization, answer });
    return answer;
  };
}
